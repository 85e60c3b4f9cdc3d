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

export const vase: Shape = (p) =>
  shadow(130) +
  sprig(404, 330, 130, -8, p.leaf) +
  line('M400 330C396 250 420 190 470 130M398 300C390 240 350 210 318 190', p.leaf, 8) +
  ellipse(474, 124, 34, 32, '#e2b255') +
  ellipse(474, 124, 13, 12, '#8d5a2b') +
  ellipse(314, 186, 26, 24, '#d88a75') +
  ellipse(314, 186, 10, 9, '#8d4a3b') +
  solid(
    'a',
    'M368 320H432L426 400C430 440 520 470 520 550C520 610 480 640 400 640S280 610 280 550C280 470 370 440 374 400Z',
    p.base,
    440,
  ) +
  path(
    'M281 540Q340 560 400 540T519 540C524 600 480 640 400 640S276 600 281 540Z',
    p.dark,
    'opacity=".35"',
  ) +
  ellipse(400, 320, 32, 9, p.deep) +
  gleam('M330 490C312 508 304 530 304 556', 13);

export const planter: Shape = (p) =>
  shadow(190) +
  repeat(7, (i) => {
    const turn = -66 + i * 22;
    return path(
      'M400 420C350 330 350 220 400 130C450 220 450 330 400 420Z',
      i % 2 ? p.leaf : '#84956b',
      `transform="rotate(${turn} 400 420)"`,
    );
  }) +
  line(
    repeat(3, (i) => `M400 410L${300 + i * 100} ${190 - (i % 2) * 20}`),
    '#55643f',
    5,
    'opacity=".7"',
  ) +
  path('M260 616H540Q540 642 510 642H290Q260 642 260 616Z', p.dark) +
  solid('a', 'M270 430H530L500 620H300Z', p.base, 450) +
  solid('b', 'M250 390H550V440Q550 452 538 452H262Q250 452 250 440Z', p.light, 460) +
  gleam('M310 480L322 590', 12);

export const stool: Shape = (p) =>
  shadow(210, 400, 660) +
  line('M400 360V610', p.deep, 30) +
  line('M290 350L220 660', p.dark, 34) +
  line('M510 350L580 660', p.base, 34) +
  line('M256 520H548', p.dark, 18) +
  solid('a', 'M190 320Q190 290 400 290T610 320V340Q610 376 400 376T190 340Z', p.dark, 470) +
  ellipse(400, 318, 210, 38, p.base) +
  line(
    'M230 318Q400 292 570 318M270 332Q400 316 530 332M300 304Q400 296 500 304',
    p.dark,
    4,
    'opacity=".5"',
  );

export const clock: Shape = (p) =>
  ellipse(426, 428, 250, 250, '#2a1a0e', 'opacity=".2"') +
  ellipse(400, 400, 250, 250, p.wood) +
  ellipse(400, 400, 228, 228, p.base) +
  repeat(12, (i) =>
    rect(
      395,
      196,
      10,
      i % 3 ? 24 : 44,
      i % 3 ? p.dark : p.metal,
      5,
      `transform="rotate(${i * 30} 400 400)"`,
    ),
  ) +
  line('M400 400L318 316', p.metal, 18) +
  line('M400 400L508 302', p.metal, 12) +
  line('M400 440L400 230', '#c4714f', 5) +
  ellipse(400, 400, 16, 16, '#c4714f') +
  path('M210 330A205 205 0 0 1 330 208L400 400Z', '#fffaf0', 'opacity=".12"');

export const mirror: Shape = (p) =>
  ellipse(424, 426, 262, 262, '#2a1a0e', 'opacity=".22"') +
  ellipse(400, 400, 262, 262, p.base) +
  ellipse(400, 400, 240, 240, '#d9e4e2') +
  '<clipPath id="a"><circle cx="400" cy="400" r="240"/></clipPath><g clip-path="url(#a)">' +
  path('M160 560Q400 500 640 560V660H160Z', '#b9c9c5') +
  sprig(520, 660, 290, 12, p.leaf) +
  path('M150 520L520 130L580 130L150 590Z', '#fffdf6', 'opacity=".5"') +
  path('M150 640L640 130L664 140L170 660Z', '#fffdf6', 'opacity=".35"') +
  '</g>';

export const basket: Shape = (p) =>
  shadow(220) +
  line('M250 350C250 250 330 250 330 346M470 346C470 250 550 250 550 350', p.dark, 24) +
  path('M220 350Q270 260 340 300T480 290T580 350Z', p.paper) +
  line('M300 330Q340 296 380 322M440 320Q490 300 530 330', '#cdbfa8', 6) +
  solid(
    'a',
    'M190 350H610C620 460 600 560 570 620Q560 640 530 640H270Q240 640 230 620C200 560 180 460 190 350Z',
    p.base,
    490,
    repeat(6, (row) =>
      repeat(10, (i) =>
        rect(
          176 + i * 50 + (row % 2) * 25,
          368 + row * 46,
          38,
          34,
          row % 2 ? p.light : p.dark,
          15,
          'opacity=".55"',
        ),
      ),
    ),
  ) +
  rect(180, 338, 440, 32, p.dark, 16) +
  line(
    repeat(20, (i) => `M${196 + i * 22} 362l14 -18`),
    p.light,
    4,
    'opacity=".7"',
  );

export const wateringCan: Shape = (p) =>
  shadow(210, 430) +
  line('M350 560C250 520 240 340 130 250', p.dark, 26) +
  path('M96 262L150 214L170 240L116 288Z', p.base) +
  line('M440 360C440 220 680 250 600 520', p.dark, 22) +
  solid('a', 'M330 380H590L610 610Q612 640 580 640H340Q308 640 310 610Z', p.base, 510) +
  path('M330 380Q460 330 590 380Z', p.dark) +
  rect(320, 590, 280, 12, p.deep, 6, 'opacity=".35"') +
  rect(326, 420, 270, 10, p.deep, 5, 'opacity=".25"') +
  gleam('M352 450L344 570', 14) +
  repeat(4, (i) =>
    path(`M${96 - (i % 2) * 26} ${316 + i * 44}q16 24 0 32q-16 -8 0 -32Z`, '#8fb4c0'),
  );
