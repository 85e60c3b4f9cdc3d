import {
  ellipse,
  gleam,
  line,
  path,
  rect,
  repeat,
  type Shape,
  shadow,
  solid,
  sprig,
} from './primitives.ts';

/** The shop's mark: a hearth, that is a house with a flame in it. */
export function mark(x: number, y: number, size: number, ink: string): string {
  const s = size / 100;
  return `<g transform="translate(${x} ${y}) scale(${s})">${line('M10 92V44L50 10L90 44V92Z', ink, 8)}${path('M50 34C76 62 68 84 50 84S24 62 50 34Z', ink)}</g>`;
}

export const coffee: Shape = (p) =>
  shadow(170) +
  solid(
    'a',
    'M270 220H530L545 610Q546 640 515 640H285Q254 640 255 610Z',
    p.base,
    470,
    path('M255 560H560V660H240Z', p.dark, 'opacity=".5"'),
  ) +
  path('M270 220L285 160H515L530 220Z', p.dark) +
  rect(262, 206, 276, 22, p.deep, 8) +
  rect(310, 300, 180, 200, p.paper, 10) +
  mark(355, 320, 90, p.base) +
  line('M340 440H460M360 466H440', p.dark, 8) +
  gleam('M286 280L280 540') +
  repeat(5, (i) => {
    const x = 150 + ((i * 37) % 96);
    const y = 622 + ((i * 29) % 40);
    return (
      ellipse(x, y, 21, 14, '#5b3720', `transform="rotate(${i * 40} ${x} ${y})"`) +
      line(`M${x - 12} ${y + 4}q12 -10 24 -6`, '#8d603c', 4)
    );
  });

export const tin: Shape = (p) =>
  shadow(160) +
  solid('a', 'M265 300H535V610Q535 640 400 640T265 610Z', p.base, 460) +
  solid('b', 'M255 240H545V310Q400 336 255 310Z', p.dark, 460) +
  ellipse(400, 240, 145, 26, p.light) +
  ellipse(400, 240, 40, 9, p.metal) +
  path('M265 400Q400 430 535 400V540Q400 570 265 540Z', p.paper) +
  mark(365, 436, 68, p.base) +
  line('M300 470H340M460 470H500M306 500H340M460 500H494', p.base, 6) +
  gleam('M290 350V386') +
  path('M560 636q-10 -70 60 -84q20 60 -60 84Z', p.leaf) +
  line('M562 632q20 -44 46 -66', '#4f5d3c', 4);

export const honey: Shape = (p) =>
  shadow(170) +
  path(
    'M280 300H520C560 330 560 380 560 420V590Q560 640 510 640H290Q240 640 240 590V420C240 380 240 330 280 300Z',
    '#f5e6c4',
    'opacity=".8"',
  ) +
  solid('a', 'M256 400Q400 372 544 400V590Q544 626 508 626H292Q256 626 256 590Z', p.base, 470) +
  solid(
    'b',
    'M262 220H538V288Q538 304 522 304H278Q262 304 262 288Z',
    p.paper,
    470,
    line(
      repeat(9, (i) => `M${282 + i * 30} 228v70`),
      '#d4c6ab',
      4,
    ),
  ) +
  path('M400 420L480 464V552L400 596L320 552V464Z', p.paper) +
  mark(366, 470, 68, p.dark) +
  gleam('M276 430V570', 14) +
  line('M640 190L560 380', p.wood, 16) +
  repeat(4, (i) => line(`M${556 - i * 9} ${376 + i * 20}l34 14`, '#a06c3c', 14)) +
  path('M545 452q22 60 0 86q-24 -26 0 -86Z', p.base);

export const bottle: Shape = (p) =>
  shadow(120) +
  rect(376, 100, 48, 60, p.wood, 8) +
  solid(
    'a',
    'M370 150H430V280C432 330 500 350 500 420V600Q500 640 460 640H340Q300 640 300 600V420C300 350 368 330 370 280Z',
    p.base,
    440,
  ) +
  rect(364, 150, 72, 26, p.metal, 8) +
  rect(312, 420, 176, 150, p.paper, 6) +
  mark(366, 432, 68, p.base) +
  line('M344 526H456M364 546H436', p.base, 6) +
  gleam('M386 200V290C380 330 326 350 324 396', 11) +
  sprig(556, 640, 190, 52, p.leaf) +
  ellipse(566, 628, 24, 19, '#7d8a3d') +
  ellipse(616, 630, 24, 19, '#5f6a2e');

export const giftCard: Shape = (p) =>
  rect(150, 262, 540, 330, '#2a1a0e', 30, 'opacity=".2" transform="rotate(-6 400 420)"') +
  rect(140, 240, 540, 330, p.paper, 30, 'transform="rotate(5 400 400)"') +
  `<g transform="rotate(-6 400 400)"><clipPath id="a"><rect x="130" y="236" width="540" height="330" rx="30"/></clipPath><g clip-path="url(#a)">${rect(130, 236, 540, 330, p.base)}${ellipse(600, 560, 260, 220, p.dark, 'opacity=".5"')}${ellipse(180, 240, 190, 150, p.light, 'opacity=".45"')}${rect(478, 236, 44, 330, '#f3dfb8', 0, 'opacity=".9"')}</g>` +
  path('M500 390C420 330 400 420 500 400C600 420 580 330 500 390Z', p.paper) +
  path('M500 396L456 470L492 456L500 480L508 456L544 470Z', p.paper) +
  mark(176, 290, 120, p.paper) +
  line('M180 500H380M180 530H310', p.paper, 9, 'opacity=".8"') +
  '</g>';

export const book: Shape = (p) =>
  shadow(200) +
  path('M250 170H560Q580 170 580 190V610H250Z', '#efe5d2') +
  line('M556 196V606M566 192V606', '#cbbfa8', 3) +
  solid(
    'a',
    'M230 160H520Q540 160 540 180V640H250Q230 640 230 620Z',
    p.base,
    480,
    rect(230, 150, 34, 500, p.dark, 0, 'opacity=".6"'),
  ) +
  path('M300 400H480Q480 500 390 500T300 400Z', p.paper) +
  ellipse(390, 400, 90, 16, p.dark) +
  line(
    'M350 360C336 336 366 322 352 296M400 360C386 336 416 322 402 296M450 360C436 336 466 322 452 296',
    p.paper,
    8,
  ) +
  line('M310 226H470M340 256H440M350 570H430', p.paper, 11);

export const giftBox: Shape = (p) =>
  shadow(230) +
  solid('a', 'M200 380H600V610Q600 640 570 640H230Q200 640 200 610Z', p.base, 470) +
  solid('b', 'M180 300H620V372Q620 390 602 390H198Q180 390 180 372Z', p.light, 480) +
  rect(372, 300, 56, 340, '#b4553a') +
  rect(372, 300, 56, 90, '#c9694c') +
  path('M400 296C300 180 230 270 300 300H400ZM400 296C500 180 570 270 500 300H400Z', '#c9694c') +
  path('M400 296C340 232 290 270 320 296ZM400 296C460 232 510 270 480 296Z', '#8f3f2a') +
  ellipse(400, 292, 30, 24, '#b4553a') +
  rect(470, 450, 96, 60, p.paper, 8) +
  mark(500, 458, 40, '#8f3f2a') +
  gleam('M222 430V590');
