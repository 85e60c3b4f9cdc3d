import {
  ellipse,
  line,
  path,
  rect,
  repeat,
  type Shape,
  shadow,
  solid,
  sprig,
} from './primitives.ts';

export const throwBlanket: Shape = (p) =>
  shadow(250) +
  repeat(3, (i) => {
    const y = 560 - i * 82;
    return (
      rect(170 + i * 8, y, 450 - i * 16, 80, i % 2 ? p.light : p.base, 40) +
      line(`M${212 + i * 8} ${y + 54}H${570 - i * 8}`, p.dark, 5, 'opacity=".5"') +
      line(`M${212 + i * 8} ${y + 24}H${590 - i * 8}`, p.dark, 3, 'opacity=".3"')
    );
  }) +
  solid(
    'a',
    'M250 384Q250 340 300 340H500Q550 340 550 384V560H250Z',
    p.base,
    470,
    repeat(5, (i) =>
      rect(240, 372 + i * 40, 330, 10, i % 2 ? p.light : p.dark, 0, 'opacity=".55"'),
    ) + repeat(6, (i) => rect(272 + i * 48, 330, 9, 240, p.light, 0, 'opacity=".4"')),
  ) +
  repeat(16, (i) => line(`M${258 + i * 19} 560v${34 + (i % 3) * 6}`, p.dark, 7));

export const cushion: Shape = (p) =>
  shadow(250) +
  solid(
    'a',
    'M166 214Q284 236 400 226T634 214Q606 330 616 430T634 646Q516 622 400 634T166 646Q194 530 184 430T166 214Z',
    p.base,
    520,
    repeat(5, (i) =>
      line(
        `M${220 + i * 90} 200Q${212 + i * 94} 430 ${220 + i * 90} 660`,
        p.light,
        18,
        'opacity=".5"',
      ),
    ) +
      repeat(5, (i) =>
        line(
          `M${246 + i * 90} 200Q${238 + i * 94} 430 ${246 + i * 90} 660`,
          p.dark,
          4,
          'opacity=".6"',
        ),
      ),
  ) +
  line('M170 218Q284 240 400 230T630 218', p.dark, 5, 'opacity=".45"') +
  line('M170 642Q284 618 400 630T630 642', p.dark, 5, 'opacity=".45"') +
  line('M166 214l-22 -20M634 214l22 -20M166 646l-20 16M634 646l20 16', p.dark, 12);

export const towels: Shape = (p) =>
  shadow(230) +
  repeat(3, (i) => {
    const y = 540 - i * 100;
    const tone = [p.base, p.light, p.base][i] ?? p.base;
    return (
      `<clipPath id="t${i}"><rect x="190" y="${y}" width="420" height="100" rx="44"/></clipPath>${rect(190, y, 420, 100, tone, 44)}` +
      `<g clip-path="url(#t${i})">${line(
        repeat(14, (n) => `M${200 + n * 32} ${y}v100`) +
          repeat(3, (n) => `M190 ${y + 26 + n * 26}h420`),
        p.dark,
        3,
        'opacity=".32"',
      )}${rect(520, y, 100, 100, '#22150b', 0, 'opacity=".14"')}${rect(190, y + 88, 420, 12, '#22150b', 0, 'opacity=".16"')}</g>`
    );
  }) +
  sprig(390, 340, 200, 40, p.leaf);

export const tablecloth: Shape = (p) =>
  shadow(300, 400, 700) +
  line('M220 560L200 700M580 560L600 700', p.wood, 22) +
  solid(
    'a',
    'M140 400H660L700 600Q660 630 620 596T540 606T460 598T380 610T300 598T220 608T100 600Z',
    p.base,
    540,
    repeat(6, (i) =>
      path(
        `M${170 + i * 84} 410Q${160 + i * 86} 520 ${130 + i * 96} 620H${160 + i * 96}Q${190 + i * 84} 520 ${186 + i * 84} 410Z`,
        p.dark,
        'opacity=".26"',
      ),
    ),
  ) +
  path('M190 340H610L660 404H140Z', p.light) +
  solid('b', 'M340 270H420V350Q420 374 380 374T340 350Z', p.paper, 388) +
  line('M380 276Q372 200 340 176M380 270Q396 190 430 176', p.leaf, 7) +
  ellipse(338, 170, 24, 22, '#c9715a') +
  ellipse(434, 170, 26, 23, '#e0a15c') +
  ellipse(520, 372, 62, 14, p.paper) +
  ellipse(520, 369, 42, 9, '#e3d8c4');

export const apron: Shape = (p) =>
  rect(380, 90, 40, 26, p.metal, 8) +
  line('M330 250C330 150 380 110 400 110S470 150 470 250', p.dark, 14) +
  solid(
    'a',
    'M320 236H480Q486 330 590 380L606 690Q400 730 194 690L210 380Q314 330 320 236Z',
    p.base,
    500,
    line('M214 400L190 380M586 400L610 380', p.dark, 12),
  ) +
  path('M290 480H510V590Q510 610 490 610H310Q290 610 290 590Z', p.dark, 'opacity=".6"') +
  line('M290 484H510M400 484V606', p.light, 5, 'opacity=".8" stroke-dasharray="12 10"') +
  line('M210 384Q150 430 130 520M590 384Q650 430 670 520', p.dark, 12) +
  line('M340 482L330 410M352 482L352 400', p.wood, 14) +
  ellipse(329, 400, 17, 24, p.wood);

export const rug: Shape = (p) =>
  ellipse(420, 424, 270, 270, '#2a1a0e', 'opacity=".2"') +
  repeat(9, (i) =>
    ellipse(
      400,
      400,
      270 - i * 29,
      270 - i * 29,
      i === 2 || i === 3 ? p.paper : i % 2 ? p.dark : p.base,
    ),
  ) +
  repeat(9, (i) =>
    ellipse(
      400,
      400,
      256 - i * 29,
      256 - i * 29,
      'none',
      `stroke="${p.deep}" stroke-width="4" stroke-dasharray="14 9" opacity=".35"`,
    ),
  );

export const napkins: Shape = (p) =>
  shadow(230) +
  repeat(
    4,
    (i) =>
      rect(170, 596 - i * 48, 460, 46, i % 2 ? p.light : p.base, 18) +
      line(`M196 ${632 - i * 48}H604`, p.dark, 4, 'opacity=".4" stroke-dasharray="14 10"') +
      rect(540, 596 - i * 48, 90, 46, '#22150b', 18, 'opacity=".12"'),
  ) +
  rect(352, 440, 96, 206, p.paper, 10) +
  rect(352, 440, 96, 14, '#fffdf8', 7) +
  line('M372 560H428M372 584H428M372 608H410', p.dark, 6, 'opacity=".6"') +
  sprig(400, 540, 220, 14, p.leaf);
