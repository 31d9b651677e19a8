// An invented organisation of any size and what its people say in a month: the same for the same seed, whatever the month before.

const STAFF_GROUPS = [['nursing', 30], ['care', 34], ['therapy', 10], ['medical', 6], ['psychology', 3], ['housekeeping', 8], ['administration', 6], ['education', 3]];
const WARD = { least: 15, most: 60 };
const WARDS_OF_LINE = { least: 4, most: 14 };

/**
 * So many staff in wards of 15 to 60 and lines of 4 to 14 wards. Who lets anything count is skewed: few often, most now and
 * then, some never; about a third in a month.
 */
export class Organisation {
  constructor(staff, themes, seed = 20261129) {
    const dice = diceOf(seed);
    this.seed = seed;
    this.said = sayingsOf(themes, dice);
    this.wards = [];
    this.people = [];
    for (let line = 0, left = 0; this.people.length < staff; left -= 1) {
      if (left === 0) [line, left] = [line + 1, between(dice, WARDS_OF_LINE)];
      const ward = { id: uuid(1, this.wards.length), name: `Ward ${this.wards.length + 1}`, line: uuid(2, line), lineName: `Line ${line}` };
      // Some wards have a tongue of their own and say more of one theme.
      const leaning = Math.floor(dice() * this.said.length);
      const staffed = Math.min(between(dice, WARD), staff - this.people.length);
      const office = dice() < 0.1;
      for (let person = 0; person < staffed; person += 1) {
        const staffGroup = office ? 'administration' : drawn(STAFF_GROUPS, dice());
        this.people.push({ id: uuid(3, this.people.length), ward: ward.id, staffGroup, leaning, often: 0.95 * dice() ** 1.8 });
      }
      this.wards.push(ward);
    }
  }

  /** Every ward and staff group there is, whoever writes. */
  get places() {
    return {
      wards: this.wards.map(({ id, line }) => ({ id, serviceLine: line })),
      staffGroups: [...new Set(this.people.map(({ staffGroup }) => staffGroup))].sort(),
    };
  }

  /** The counted tags of one month by its number, one a tag and entry: who, where, what and in which direction. */
  *month(nth) {
    const dice = diceOf(this.seed + 7919 * (nth + 1));
    for (const { id, ward, staffGroup, leaning, often } of this.people) {
      for (let entry = 0; entry < 4 && dice() < often; entry += 1) {
        for (let tag = 0; tag === 0 || (tag < 3 && dice() < 0.55); tag += 1) {
          const theme = dice() < 0.25 ? this.said[leaning] : this.said[Math.floor(dice() ** 1.15 * this.said.length)];
          const { codes, directions } = theme;
          const code = codes[dice() < 0.25 ? 0 : Math.floor(dice() ** 1.3 * codes.length)];
          yield { authorId: id, ward, staffGroup, entry, code, direction: drawn(directions, (dice() + nth / 300) % 1) };
        }
      }
    }
  }
}

function sayingsOf(themes, dice) {
  return themes.map(({ code, behaviours, directions }) => ({
    codes: [code, ...behaviours.map((each) => each.code)],
    directions: directions.map((direction, nth) => [direction, 10 / (nth + 1) + 2 * dice()]),
  }));
}

/** Mulberry32: whole numbers only, so that every machine throws the same. */
function diceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function between(dice, { least, most }) {
  return least + Math.floor(dice() * (most - least + 1));
}

function drawn(weighted, at) {
  let left = at * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [what, weight] of weighted) if ((left -= weight) < 0) return what;
  return weighted[weighted.length - 1][0];
}

function uuid(kind, nth) {
  return `${kind}0000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
}
