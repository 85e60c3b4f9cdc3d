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

export const board: Shape = (p) =>
  rect(196, 196, 440, 440, '#2a1a0e', 40, 'opacity=".2"') +
  rect(170, 170, 440, 440, p.dark, 40) +
  `<clipPath id="a"><rect x="170" y="170" width="440" height="424" rx="40"/></clipPath><g clip-path="url(#a)">${repeat(
    30,
    (i) => {
      const x = 170 + (i % 5) * 88;
      const y = 170 + Math.floor(i / 5) * 71;
      const tone = [p.base, p.light, p.dark][((i * 5) % 7) % 3] ?? p.base;
      return (
        rect(x, y, 88, 71, tone) +
        line(
          `M${x + 16} ${y + 52}Q${x + 44} ${y + 12} ${x + 72} ${y + 52}`,
          p.deep,
          3,
          'opacity=".22"',
        )
      );
    },
  )}</g>` +
  ellipse(540, 240, 26, 26, p.deep, 'opacity=".7"') +
  ellipse(330, 430, 62, 58, '#c9523a') +
  line('M330 382q4 -30 26 -38', p.leaf, 9) +
  gleam('M296 412q8 -26 30 -30');

export const kettle: Shape = (p) =>
  shadow(225) +
  path('M555 480L660 380L690 410L590 580Z', p.dark) +
  line('M270 400C270 190 530 190 530 400', p.wood, 26) +
  solid(
    'a',
    'M270 390H530C590 470 610 560 590 610Q580 640 545 640H255Q220 640 210 610C190 560 210 470 270 390Z',
    p.base,
    490,
  ) +
  rect(214, 596, 374, 16, p.dark, 8, 'opacity=".6"') +
  path('M300 392Q400 330 500 392Z', p.dark) +
  ellipse(400, 350, 24, 22, p.wood) +
  gleam('M262 470C244 510 236 550 240 580', 14);

export const skillet: Shape = (p) =>
  ellipse(364, 436, 232, 232, '#2a1a0e', 'opacity=".2"') +
  line('M500 300L690 110', p.dark, 52) +
  line('M500 300L686 114', p.base, 36) +
  ellipse(682, 118, 11, 11, p.wall) +
  ellipse(340, 410, 232, 232, p.base) +
  ellipse(340, 410, 204, 204, p.deep) +
  ellipse(346, 416, 192, 192, p.base, 'opacity=".85"') +
  path(
    'M230 400C215 330 290 300 340 325S450 350 440 420S390 500 330 486S240 470 230 400Z',
    '#fdf8ec',
  ) +
  ellipse(335, 405, 52, 50, '#eaa83a') +
  gleam('M306 392q8 -18 24 -20', 9);

export const spoons: Shape = (p) =>
  shadow(130) +
  line('M300 470L250 210', p.dark, 26) +
  path('M250 240C190 230 190 110 236 100S300 200 250 240Z', p.base) +
  line('M400 470V220', p.base, 26) +
  path('M360 230Q350 90 372 84H428Q450 90 440 230Z', p.light) +
  line('M500 470L552 240', p.dark, 26) +
  path('M520 240L540 96L562 100L566 170L576 102L598 108L602 180L622 118L640 126L590 262Z', p.base) +
  solid(
    'a',
    'M262 420H538L514 620Q512 640 490 640H310Q288 640 286 620Z',
    p.paper,
    460,
    path('M272 500H530L525 545H278Z', p.leaf, 'opacity=".8"'),
  ) +
  ellipse(400, 420, 138, 22, '#d9cdb8') +
  ellipse(400, 424, 120, 15, '#8d7f6a') +
  line('M318 428L306 404M400 430V400M482 428L490 404', p.base, 24);

export const dripper: Shape = (p) =>
  shadow(150) +
  path('M290 470H510L540 600Q545 640 500 640H300Q255 640 260 600Z', '#e3efec', 'opacity=".75"') +
  path('M270 560H530L538 600Q540 630 500 630H300Q260 630 262 600Z', '#5a3820') +
  solid(
    'a',
    'M240 270H560L450 440H350Z',
    p.base,
    450,
    line(
      'M300 270L372 440M360 270L392 440M500 270L428 440M440 270L408 440',
      p.dark,
      6,
      'opacity=".4"',
    ),
  ) +
  line('M548 300C640 300 630 400 492 392', p.base, 24) +
  rect(300, 436, 200, 24, p.dark, 12) +
  path('M262 270L300 214H500L538 270Z', '#f8f1e4') +
  ellipse(400, 270, 160, 22, '#6b452a') +
  line('M400 462V540', '#5a3820', 7) +
  gleam('M282 310L330 390');

export const jar: Shape = (p) =>
  shadow(160) +
  path('M260 280H540V590Q540 640 490 640H310Q260 640 260 590Z', p.base, 'opacity=".7"') +
  `<clipPath id="a"><path d="M276 390Q400 360 524 390V588Q524 626 488 626H312Q276 626 276 588Z"/></clipPath><g clip-path="url(#a)">${rect(270, 350, 270, 300, '#d8b98a')}${repeat(
    54,
    (i) =>
      ellipse(
        288 + ((i * 47) % 232),
        392 + ((i * 83) % 232),
        15,
        9,
        i % 3 ? '#c59f6b' : '#ead4ad',
        `transform="rotate(${(i * 37) % 180} ${288 + ((i * 47) % 232)} ${392 + ((i * 83) % 232)})"`,
      ),
  )}</g>` +
  solid(
    'b',
    'M246 220H554V270Q554 286 538 286H262Q246 286 246 270Z',
    p.wood,
    480,
    line('M262 240H538M262 262H538', '#8d5f36', 3, 'opacity=".5"'),
  ) +
  path('M500 300H540V590Q540 620 515 634Z', '#22150b', 'opacity=".14"') +
  gleam('M288 320V560', 16);

export const mill: Shape = (p) =>
  shadow(110) +
  solid(
    'a',
    'M320 640Q310 600 330 560C370 500 345 450 345 400H455C455 450 430 500 470 560Q490 600 480 640Z',
    p.base,
    430,
  ) +
  rect(338, 378, 124, 24, p.metal, 8) +
  solid('b', 'M345 378C300 330 330 250 400 250S500 330 455 378Z', p.base, 430) +
  ellipse(400, 232, 26, 24, p.metal) +
  rect(322, 596, 156, 12, p.deep, 6, 'opacity=".5"') +
  gleam('M346 320C346 296 356 282 370 276') +
  gleam('M366 440C368 490 352 530 344 560', 9) +
  repeat(9, (i) => ellipse(232 + ((i * 61) % 96), 628 + ((i * 23) % 34), 9, 8, '#33251b'));
