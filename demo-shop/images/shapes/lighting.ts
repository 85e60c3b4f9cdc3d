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
} from './primitives.ts';

const FLAME = '#f6b64a';

function flame(x: number, y: number): string {
  return (
    ellipse(x, y - 20, 120, 120, '#ffe3a1', 'opacity=".28"') +
    ellipse(x, y - 20, 66, 72, '#ffe3a1', 'opacity=".4"') +
    path(
      `M${x} ${y - 76}C${x + 46} ${y - 14} ${x + 24} ${y + 16} ${x} ${y + 16}S${x - 44} ${y - 14} ${x} ${y - 76}Z`,
      FLAME,
    ) +
    path(
      `M${x} ${y - 34}C${x + 20} ${y - 4} ${x + 10} ${y + 12} ${x} ${y + 12}S${x - 20} ${y - 4} ${x} ${y - 34}Z`,
      '#fff1c9',
    )
  );
}

export const lamp: Shape = (p) =>
  path('M240 380L150 640H650L560 380Z', '#fff0c2', 'opacity=".38"') +
  shadow(130) +
  rect(388, 360, 24, 250, p.metal, 10) +
  solid('b', 'M280 640Q280 596 330 596H470Q520 596 520 640Z', p.base, 440) +
  ellipse(400, 384, 60, 28, '#fff3cf') +
  solid('a', 'M200 380C200 240 290 170 400 170S600 240 600 380Z', p.base, 480) +
  ellipse(400, 170, 20, 14, p.metal) +
  path('M200 380H600L596 396H204Z', p.dark) +
  gleam('M238 340C244 276 278 232 322 214', 14);

export const pendant: Shape = (p) =>
  line('M400 0V220', '#2b2622', 8) +
  path('M190 470L90 800H710L610 470Z', '#fff0c2', 'opacity=".26"') +
  rect(370, 200, 60, 56, p.dark, 12) +
  ellipse(400, 474, 74, 44, '#fff3cf') +
  solid(
    'a',
    'M350 250H450C470 340 600 360 630 476H170C200 360 330 340 350 250Z',
    p.base,
    480,
    line(
      'M344 290Q400 300 456 290M316 330Q400 346 484 330M262 370Q400 394 538 370M212 414Q400 444 588 414',
      p.dark,
      8,
      'opacity=".5"',
    ),
  ) +
  rect(164, 468, 472, 18, p.dark, 9) +
  gleam('M220 440C250 400 300 374 334 350', 12);

export const candle: Shape = (p) =>
  flame(400, 236) +
  ellipse(400, 632, 190, 30, '#8f7f6c') +
  ellipse(400, 624, 190, 28, p.paper) +
  solid(
    'a',
    'M300 300H500V606Q500 626 400 626T300 606Z',
    p.base,
    440,
    line(
      repeat(5, (i) => `M300 ${352 + i * 58}l34 -24l34 24l34 -24l34 24l34 -24l34 24`),
      p.dark,
      5,
      'opacity=".35"',
    ),
  ) +
  ellipse(400, 300, 100, 22, p.light) +
  ellipse(400, 302, 70, 13, '#fbd58a') +
  path('M300 300q0 60 18 60t16 -44Z', p.light) +
  line('M400 300V252', '#3a2a1c', 7);

export const lantern: Shape = (p) =>
  ellipse(400, 350, 300, 300, '#fff0c2', 'opacity=".35"') +
  shadow(150) +
  line('M340 560L300 640M460 560L500 640M400 560V640', p.wood, 16) +
  solid(
    'a',
    'M400 120C540 120 580 240 580 345S540 570 400 570S220 450 220 345S260 120 400 120Z',
    '#fdf3dc',
    500,
    ellipse(400, 350, 120, 150, '#ffe2a0', 'opacity=".8"') +
      ellipse(400, 350, 66, 92, '#fff4d2') +
      line(
        repeat(10, (i) => `M200 ${150 + i * 42}Q400 ${182 + i * 42} 600 ${150 + i * 42}`),
        p.dark,
        4,
        'opacity=".5"',
      ),
  ) +
  rect(352, 108, 96, 20, p.wood, 10) +
  rect(340, 556, 120, 20, p.wood, 10);

export const candlestick: Shape = (p) =>
  flame(400, 156) +
  line('M400 226V180', '#3a2a1c', 6) +
  solid('b', 'M374 220H426V420H374Z', p.paper, 412) +
  solid(
    'a',
    'M350 410H450L436 446H424C420 500 470 500 424 530C420 570 440 590 470 600Q540 610 540 640H260Q260 610 330 600C360 590 380 570 376 530C330 500 380 500 376 446H364Z',
    p.base,
    420,
  ) +
  shadow(120, 400, 644) +
  gleam('M300 626Q320 612 350 610', 9) +
  gleam('M384 240V390', 8) +
  rect(340, 404, 120, 16, p.light, 8);
