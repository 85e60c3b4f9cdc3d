/** German descriptions, by handle; the titles stand with the products. */
export const DESCRIPTIONS_DE: Readonly<Record<string, string>> = {
  'stoneware-mug':
    'Von Hand gedreht und zweimal glasiert, keiner wie der andere. Fasst 320 ml und verträgt die Spülmaschine.',
  'ripple-dinner-plate':
    'Ein breiter Rand mit einer weichen Welle, gemacht für Soßen. Stapelbar und ofenfest.',
  'everyday-bowl': 'Mittags Suppe, abends Müsli. 600 ml, mit einem Fuß, der gut in der Hand liegt.',
  'oak-tray':
    'Ein Brett aus Eiche, an beiden Enden zu Griffen gebogen und mit Leinöl geölt. Frühstück im Bett, in Maßen.',
  'hand-blown-carafe': 'Ein Liter Wasser oder etwas Besseres. Aus Altglas geblasen.',
  'hearth-teapot': 'Vier Tassen, eine Tülle, die nicht tropft, und innen ein Sieb aus Stahl.',
  'fluted-tumblers': 'Pressglas mit tiefen Rillen: gut in der Hand, schwer fallen zu lassen.',
  'end-grain-board': 'Freundlich zu Messern, schwer genug, um zu bleiben. Zweimal im Jahr ölen.',
  'stovetop-kettle': 'Emaillierter Stahl, 1,6 Liter, eine höfliche Pfeife. Für jeden Herd.',
  'cast-iron-skillet': 'Dreimal eingebrannt, bevor sie uns verlässt. Sie überlebt den Herd.',
  'beech-spoon-set': 'Löffel, Wender und Gabel, aus einem Brett Buche geschnitten.',
  'pour-over-dripper': 'Spiralrippen, ein Loch, drei Minuten. Nimmt gewöhnliches Papier Größe 02.',
  'pantry-jar': 'Glas mit dichtem Eichendeckel. Für Hafer, Bohnen und alles zum Backen.',
  'pepper-mill': 'Keramikmahlwerk in gedrechseltem Holz; von grob bis fein mit einer Drehung.',
  'lambswool-throw':
    'In Donegal aus reiner Schurwolle gewebt. 140 × 180 cm, mit Fransen zum Spielen.',
  'linen-cushion-cover':
    'Gewaschenes Leinen mit verdecktem Reißverschluss. Das Kissen suchen Sie selbst aus.',
  'waffle-bath-towel': 'Bio-Baumwolle, die schnell trocknet, Sie und sich selbst. 70 × 140 cm.',
  'linen-tablecloth': 'Weicher mit jeder Wäsche und am schönsten ungebügelt.',
  'cooks-apron': 'Kräftige Baumwolle, am Rücken gekreuzt, damit nichts am Hals zieht.',
  'braided-jute-rug':
    'Von Hand gewickelt und genäht. Der nächste Webstuhl ist eingerichtet; es gibt ihn wieder.',
  'linen-napkins':
    'Briefecken, gewaschenes Leinen, 45 × 45 cm. Bratensoße geht bei sechzig Grad heraus.',
  'dome-table-lamp': 'Ein Stahlschirm über warmem Licht, gedimmt mit einer Berührung am Fuß.',
  'ridge-pendant': 'In einem Stück gedrückt und gealtert. Zwei Meter Textilkabel.',
  'beeswax-pillar-candle': 'Reines Bienenwachs, ein Docht aus Baumwolle und der Duft von August.',
  'paper-floor-lantern':
    'Maulbeerpapier auf einem Gestell aus Esche. Die ersten kommen im Januar; jetzt bestellt, gehört eine Ihnen.',
  'brass-candlestick': 'Aus massivem Messing gedreht. Matt oder glänzend: Sie polieren.',
  'bud-vase':
    'Für einen Stiel, oder drei, wenn sie sich vertragen. Wasserdicht, nur innen glasiert.',
  'terracotta-planter': 'Atmet, wie Wurzeln es mögen. Mit Untersetzer.',
  'three-leg-stool': 'Wackelt auf keinem Boden. Verkeilt, ohne Schrauben.',
  'quiet-wall-clock':
    'Ein schleichender Zeiger, kein Ticken. Dreißig Zentimeter, lesbar vom Sofa aus.',
  'round-mirror': 'Ein schmaler Rand, ein tiefer Haken, sechzig Zentimeter Komplimente im Flur.',
  'seagrass-basket': 'Für Holz, für Wäsche, für alles, was herumliegt. Flach faltbar.',
  'long-spout-watering-can':
    'Reicht bis hinten ins Regal, ohne einen Tropfen auf die Bücher. 1,2 Liter.',
  'house-coffee':
    'Haselnuss, Pflaume, ein wenig Rauch. Montags geröstet, dienstags verschickt; im Abo kommt er von allein.',
  'evening-decaf':
    'Mit Quellwasser gewaschen, nicht mit Lösungsmitteln. Kakao und getrocknete Feige.',
  'breakfast-tea': 'Assam mit Rückgrat, in einer Dose, die Sie für Knöpfe behalten. 125 g, lose.',
  'wildflower-honey': 'Von vierzig Völkern an einem Hang. Cremig, streichfähig, 340 g.',
  'early-harvest-olive-oil':
    'Im Oktober grün gepflückt, in derselben Nacht gepresst. Pfeffrig. 500 ml.',
  'gift-card': 'Kommt in Minuten per E-Mail, gilt für immer und für alles im Laden.',
  'slow-suppers-ebook':
    'Fünfzig Rezepte für einen Topf und einen langen Abend. PDF und EPUB, 164 Seiten.',
  'house-warming-box':
    'Honig, eine Kerze, zwei Servietten und ein Becher, in Stroh gepackt, mit einer Karte in Ihren Worten.',
};
