/**
 * Where a shop's zones are not simply ISO 3166-2: which countries ask for one at all, which codes differ,
 * and names as their own people write them in Latin letters. Facts, by hand; the lists come from `iso-3166`.
 */

/** Countries whose addresses name a zone. */
export const zonedCountries =
  'AE AR AU BR CA CL CN CO CR EG ES GT HK ID IE IN IT JP KR KW MX MY NG NZ PA PE PH PT RO RU SV TH US UY VE ZA';

/** Shopify keeps ISO's country prefix here: `JP-13`, not `13`. */
export const prefixedCountries = 'CR JP KR KW PA PE PH PT SV TH UY VE';

/** Zones are the second level of ISO 3166-2: provinces or counties, not the regions above them. */
export const secondLevelCountries = 'ES IE IT PH';

/**
 * Entries of ISO 3166-2 that are no zone of an address: islands as groups, territories with a code of
 * their own, and provinces newer than Shopify's list (Papua 2022, Sardinia 2016), which it would refuse.
 */
export const droppedZones: Readonly<Record<string, string>> = {
  CN: 'HK MO TW',
  ID: 'JW KA ML NU PP SL SM PD PE PS PT',
  IT: 'SU',
  PA: 'NT',
  PH: 'MGN MGS',
  US: 'UM',
};

/** First-level entries that belong among the second level all the same. */
export const keptZones: Readonly<Record<string, string>> = { ES: 'CE ML', IT: '23', PH: '00' };

/** ISO's code = Shopify's. */
export const otherCodes: Readonly<Record<string, string>> = {
  CN: 'XZ=YZ',
  GT: '01=GUA|02=EPR|03=SAC|04=CMT|05=ESC|06=SRO|07=SOL|08=TOT|09=QUE|10=SUC|11=RET|12=SMA|13=HUE|14=QUI|15=BVE|16=AVE|17=PET|18=IZA|19=ZAC|20=CQM|21=JAL|22=JUT',
  IN: 'OD=OR|DH=DN',
  IT: '23=AO',
  MX: 'AGU=AGS|BCN=BC|CAM=CAMP|CHP=CHIS|CHH=CHIH|CMX=DF|COA=COAH|DUR=DGO|GUA=GTO|HID=HGO|MIC=MICH|NLE=NL|QUE=QRO|ROO=Q ROO|TAM=TAMPS|TLA=TLAX',
  MY: '01=JHR|02=KDH|03=KTN|04=MLK|05=NSN|06=PHG|07=PNG|08=PRK|09=PLS|10=SGR|11=TRG|12=SBH|13=SWK|14=KUL|15=LBN|16=PJY',
  ZA: 'KZN=NL',
};

/** ISO's code = the name people know. */
export const otherNames: Readonly<Record<string, string>> = {
  AE: 'AJ=Ajman|AZ=Abu Dhabi|DU=Dubai|FU=Fujairah|RK=Ras al-Khaimah|SH=Sharjah|UQ=Umm al-Quwain',
  CN: 'GX=Guangxi|NM=Inner Mongolia|NX=Ningxia|XJ=Xinjiang|XZ=Xizang',
  CO: 'DC=Bogotá, D.C.|SAP=San Andrés, Providencia y Santa Catalina',
  EG: 'ALX=Alexandria|ASN=Aswan|AST=Asyut|BA=Red Sea|BH=Beheira|BNS=Beni Suef|C=Cairo|DK=Dakahlia|DT=Damietta|FYM=Faiyum|GH=Gharbia|GZ=Giza|IS=Ismailia|JS=South Sinai|KB=Qalyubia|KFS=Kafr el-Sheikh|KN=Qena|LX=Luxor|MN=Minya|MNF=Monufia|MT=Matrouh|PTS=Port Said|SHG=Sohag|SHR=Sharqia|SIN=North Sinai|SUZ=Suez|WAD=New Valley',
  IN: 'DH=Dadra and Nagar Haveli and Daman and Diu|PY=Puducherry',
  IT: '23=Aosta',
  JP: '01=Hokkaidō|07=Fukushima|09=Tochigi|12=Chiba|13=Tōkyō|17=Ishikawa|18=Fukui|19=Yamanashi|21=Gifu|22=Shizuoka|23=Aichi|25=Shiga|26=Kyōto|27=Ōsaka|28=Hyōgo|32=Shimane|34=Hiroshima|35=Yamaguchi|36=Tokushima|39=Kōchi|40=Fukuoka|44=Ōita|46=Kagoshima',
  KR: '11=Seoul|26=Busan|27=Daegu|28=Incheon|29=Gwangju|30=Daejeon|31=Ulsan|41=Gyeonggi|42=Gangwon|43=Chungbuk|44=Chungnam|45=Jeonbuk|46=Jeonnam|47=Gyeongbuk|48=Gyeongnam|49=Jeju|50=Sejong',
  KW: 'AH=Al Ahmadi|FA=Al Farwaniyah|HA=Hawalli|JA=Al Jahra|KU=Al Asimah|MU=Mubarak Al-Kabeer',
  MX: 'COA=Coahuila|MIC=Michoacán|VER=Veracruz',
  MY: '07=Penang|14=Kuala Lumpur|15=Labuan|16=Putrajaya',
  RU: 'AD=Adygea|AL=Altai Republic|ALT=Altai Krai|AMU=Amur Oblast|ARK=Arkhangelsk Oblast|AST=Astrakhan Oblast|BA=Bashkortostan|BEL=Belgorod Oblast|BRY=Bryansk Oblast|BU=Buryatia|CE=Chechnya|CHE=Chelyabinsk Oblast|CHU=Chukotka|CU=Chuvashia|DA=Dagestan|IN=Ingushetia|IRK=Irkutsk Oblast|IVA=Ivanovo Oblast|KAM=Kamchatka Krai|KB=Kabardino-Balkaria|KC=Karachay-Cherkessia|KDA=Krasnodar Krai|KEM=Kemerovo Oblast|KGD=Kaliningrad Oblast|KGN=Kurgan Oblast|KHA=Khabarovsk Krai|KHM=Khanty-Mansi|KIR=Kirov Oblast|KK=Khakassia|KL=Kalmykia|KLU=Kaluga Oblast|KO=Komi|KOS=Kostroma Oblast|KR=Karelia|KRS=Kursk Oblast|KYA=Krasnoyarsk Krai|LEN=Leningrad Oblast|LIP=Lipetsk Oblast|MAG=Magadan Oblast|ME=Mari El|MO=Mordovia|MOS=Moscow Oblast|MOW=Moscow|MUR=Murmansk Oblast|NEN=Nenets|NGR=Novgorod Oblast|NIZ=Nizhny Novgorod Oblast|NVS=Novosibirsk Oblast|OMS=Omsk Oblast|ORE=Orenburg Oblast|ORL=Oryol Oblast|PER=Perm Krai|PNZ=Penza Oblast|PRI=Primorsky Krai|PSK=Pskov Oblast|ROS=Rostov Oblast|RYA=Ryazan Oblast|SA=Sakha (Yakutia)|SAK=Sakhalin Oblast|SAM=Samara Oblast|SAR=Saratov Oblast|SE=North Ossetia–Alania|SMO=Smolensk Oblast|SPE=Saint Petersburg|STA=Stavropol Krai|SVE=Sverdlovsk Oblast|TA=Tatarstan|TAM=Tambov Oblast|TOM=Tomsk Oblast|TUL=Tula Oblast|TVE=Tver Oblast|TY=Tuva|TYU=Tyumen Oblast|UD=Udmurtia|ULY=Ulyanovsk Oblast|VGG=Volgograd Oblast|VLA=Vladimir Oblast|VLG=Vologda Oblast|VOR=Voronezh Oblast|YAN=Yamalo-Nenets|YAR=Yaroslavl Oblast|YEV=Jewish Autonomous Oblast|ZAB=Zabaykalsky Krai',
  TH: '10=Bangkok|S=Pattaya',
};

/** Zones a shop knows and ISO 3166-2 does not. */
export const addedZones: Readonly<Record<string, string>> = {
  EG: 'HU=Helwan|SU=6th of October',
  HK: 'HK=Hong Kong Island|KL=Kowloon|NT=New Territories',
  IT: 'CI=Carbonia-Iglesias|OG=Ogliastra|OT=Olbia-Tempio|VS=Medio Campidano',
  PH: 'PH-MAG=Maguindanao',
  US: 'AA=Armed Forces Americas|AE=Armed Forces Europe|AP=Armed Forces Pacific|FM=Federated States of Micronesia|MH=Marshall Islands|PW=Palau',
};
