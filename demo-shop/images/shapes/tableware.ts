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

export const mug: Shape = (p) =>
  shadow(190) +
  line('M525 420C640 400 640 570 515 560', p.dark, 34) +
  line('M525 412C626 396 624 556 515 550', p.base, 22) +
  solid('a', 'M255 350V560Q255 640 335 640H465Q545 640 545 560V350Z', p.base, 470) +
  path(
    'M255 500V560Q255 640 335 640H465Q545 640 545 560V500Q470 530 400 508T255 500Z',
    p.dark,
    'opacity=".35"',
  ) +
  ellipse(400, 350, 145, 34, p.light) +
  ellipse(400, 354, 122, 25, '#4a2c1a') +
  ellipse(380, 350, 70, 9, '#7a4e2e', 'opacity=".6"') +
  gleam('M285 400V540') +
  line(
    'M360 290C340 260 385 240 365 205M430 290C410 260 455 240 435 205',
    '#fffaf0',
    9,
    'opacity=".55"',
  );

export const plate: Shape = (p) =>
  ellipse(426, 428, 262, 262, '#2a1a0e', 'opacity=".18"') +
  ellipse(400, 400, 262, 262, p.base) +
  ellipse(400, 400, 262, 262, 'none', `stroke="${p.dark}" stroke-width="6" opacity=".5"`) +
  ellipse(400, 400, 226, 226, 'none', `stroke="${p.light}" stroke-width="10"`) +
  ellipse(400, 400, 206, 206, 'none', `stroke="${p.dark}" stroke-width="4" opacity=".4"`) +
  ellipse(404, 406, 176, 176, p.dark, 'opacity=".3"') +
  ellipse(398, 398, 172, 172, p.light) +
  line('M330 470C380 430 420 380 452 318', p.leaf, 9) +
  repeat(4, (i) =>
    path(
      `M${352 + i * 27} ${448 - i * 34}q46 -4 58 -40q-46 0 -58 40q-8 -40 -44 -46q2 40 44 46Z`,
      p.leaf,
    ),
  );

export const bowl: Shape = (p) =>
  shadow(200) +
  rect(330, 600, 140, 40, p.dark, 12) +
  solid('a', 'M180 400C190 540 270 618 400 618S610 540 620 400Z', p.base, 480) +
  path(
    'M186 440C206 470 260 452 310 462S430 448 486 462S590 452 614 440L620 400H180Z',
    p.light,
    'opacity=".5"',
  ) +
  ellipse(400, 400, 220, 46, p.light) +
  ellipse(400, 405, 194, 35, p.dark) +
  ellipse(400, 414, 170, 24, p.deep, 'opacity=".5"') +
  gleam('M222 470C236 520 262 556 292 578');

export const tray: Shape = (p) =>
  shadow(285) +
  solid(
    'a',
    'M110 560Q100 500 140 500Q168 500 172 540Q176 580 210 580H590Q624 580 628 540Q632 500 660 500Q700 500 690 560Q680 640 600 640H200Q120 640 110 560Z',
    p.base,
    560,
    line('M130 604H660M150 622H640M190 592H600', p.dark, 4, 'opacity=".45"'),
  ) +
  solid('b', 'M250 440H390V545Q390 580 355 580H285Q250 580 250 545Z', p.paper, 345) +
  line('M390 465C440 460 440 535 388 530', p.paper, 16) +
  ellipse(320, 440, 70, 15, '#fffaf0') +
  ellipse(320, 442, 56, 10, '#5b3720') +
  solid('c', 'M440 545H590Q580 580 515 580T440 545Z', p.leaf, 520) +
  ellipse(515, 535, 58, 30, '#d99a4e') +
  line('M478 532Q515 505 552 532', '#b8742f', 7);

export const carafe: Shape = (p) =>
  shadow(150) +
  path(
    'M345 150H455L440 300C450 360 545 420 545 530C545 610 500 640 400 640S255 610 255 530C255 420 350 360 360 300Z',
    p.base,
    'opacity=".62"',
  ) +
  path(
    'M272 490C262 610 300 626 400 626S538 610 528 490Q470 510 400 490T272 490Z',
    p.light,
    'opacity=".6"',
  ) +
  path(
    'M470 400C545 450 560 560 510 610C550 590 545 500 545 530C545 470 510 420 470 400Z',
    p.deep,
    'opacity=".3"',
  ) +
  ellipse(400, 150, 55, 13, p.light) +
  ellipse(400, 151, 43, 8, p.dark, 'opacity=".5"') +
  line(
    'M345 150L360 300C350 360 255 420 255 530C255 610 300 640 400 640S545 610 545 530C545 420 450 360 440 300L455 150',
    p.light,
    5,
    'opacity=".8"',
  ) +
  gleam('M372 180L380 300M310 440C285 480 282 530 292 566', 14);

export const teapot: Shape = (p) =>
  shadow(215) +
  path('M560 470C620 460 630 400 660 370L700 384C670 470 660 560 540 580Z', p.dark) +
  line('M262 440C130 400 120 570 262 570', p.wood, 26) +
  solid(
    'a',
    'M240 500C240 400 300 350 400 350S570 400 570 500C570 600 500 640 400 640S240 600 240 500Z',
    p.base,
    470,
  ) +
  ellipse(402, 366, 92, 22, p.dark) +
  path('M312 362Q400 290 492 362Q400 388 312 362Z', p.light) +
  ellipse(402, 312, 26, 24, p.wood) +
  gleam('M282 460C288 428 306 404 330 390', 14);

export const tumblers: Shape = (p) =>
  repeat(4, (i) => {
    const x = 135 + i * 138;
    const y = i % 2 ? 650 : 610;
    return (
      shadow(70, x + 60, y) +
      path(
        `M${x} ${y - 230}H${x + 122}L${x + 108} ${y - 14}Q${x + 106} ${y} ${x + 92} ${y}H${x + 30}Q${x + 16} ${y} ${x + 14} ${y - 14}Z`,
        p.base,
        'opacity=".7"',
      ) +
      path(
        `M${x + 6} ${y - 140}H${x + 116}L${x + 106} ${y - 20}Q${x + 100} ${y - 10} ${x + 92} ${y - 10}H${x + 30}Q${x + 18} ${y - 10} ${x + 16} ${y - 20}Z`,
        p.light,
        'opacity=".7"',
      ) +
      line(
        [1, 2, 3, 4, 5]
          .map((n) => `M${x + 6 + n * 18} ${y - 190}L${x + 16 + n * 15} ${y - 26}`)
          .join(''),
        p.dark,
        4,
        'opacity=".4"',
      ) +
      ellipse(x + 61, y - 230, 61, 13, p.light)
    );
  });
