import { ofAminaAndGrace, ofPersonas, ofTenOthers, ofTomAndGrace, type WrittenAgreement } from './agreements';
import { fixedId } from './chance';
import type { Supervision } from './hospital';
import { aminaAndGrace } from './one-to-ones-of-amina';
import { tenOthersAndGrace } from './one-to-ones-of-grace';
import { danAndJoyce, danHimself, graceHerself, othersThemselves, tomAndGrace } from './one-to-ones-of-personas';
import { personas } from './personas';
import type { WrittenSupervision } from './written-one-to-ones';

/** A supervision and all that is invented about it. */
export interface Pair {
  /** the same in every demonstration: the ids of what belongs to it follow from this */
  readonly key: string;
  readonly supervision: Supervision;
  readonly written: WrittenSupervision;
  readonly agreements: readonly WrittenAgreement[];
}

/** The supervisions of whom one can sign in as, and of everyone whom Grace supervises. */
export function pairsOf(supervisions: readonly Supervision[]): readonly Pair[] {
  const current = supervisions.filter(({ endedOn }) => endedOn === null);
  const byId = (key: string): Supervision => found(current.find(({ id }) => id === fixedId(`supervision ${key}`)));
  const ofPersona = (key: keyof typeof personas): Supervision =>
    found(current.find(({ superviseeId, type }) => superviseeId === personas[key].id && type !== 'restorative'));
  const known = new Set<string>([personas.amina.id, personas.tom.id]);
  const others = current.filter(({ supervisorId, superviseeId }) => supervisorId === personas.grace.id && !known.has(superviseeId));
  const pair = (key: string, supervision: Supervision, written: WrittenSupervision, agreements: readonly WrittenAgreement[] = []): Pair => ({ key, supervision, written, agreements });
  return [
    pair('amina grace', byId('amina grace'), aminaAndGrace, ofAminaAndGrace),
    pair('tom grace', byId('tom grace'), tomAndGrace, ofTomAndGrace),
    pair('grace', ofPersona('grace'), graceHerself, ofPersonas.grace),
    pair('dan', ofPersona('dan'), danHimself, ofPersonas.dan),
    pair('dan joyce', byId('dan joyce'), danAndJoyce),
    pair('lola', ofPersona('lola'), othersThemselves.lola, ofPersonas.lola),
    pair('marie', ofPersona('marie'), othersThemselves.marie, ofPersonas.marie),
    pair('priya', ofPersona('priya'), othersThemselves.priya),
    pair('owen', ofPersona('owen'), othersThemselves.owen, ofPersonas.owen),
    pair('joyce', ofPersona('joyce'), othersThemselves.joyce),
    ...others.map((supervision, nth) => pair(`other ${nth}`, supervision, tenOthersAndGrace[nth] ?? { sessions: [] }, ofTenOthers[nth])),
  ];
}

function found(supervision: Supervision | undefined): Supervision {
  if (!supervision) throw new Error('A supervision of the demonstration is not there.');
  return supervision;
}
