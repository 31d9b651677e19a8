/** Words with which someone is told what to do; a list of behaviours mostly begins with them. */
const DOING = new Set(
  `accept act add address admit adjust agree aim allow answer apologise appreciate arrange ask assess assume attend be become begin believe book bring build call care carry
  celebrate challenge change check choose clean clear close come communicate complete confirm consider consult contact continue cover create debrief decide describe
  discuss do document don't draw dress dim eat empty encourage end ensure escalate examine expect explain explore face feed fill find finish fit fix flag focus follow get
  give go greet guard guide hand have hear help hold identify include inform introduce invite involve join keep knock know lead learn leave let lift limit link listen lock log look
  lower maintain make mark meet mention monitor move name never notice note observe offer open pass pat pause phone pick place plan point position pour practise praise
  prepare preserve prevent promise promote protect provide pull put quote raise reach read reassure recognise record reduce reflect refer remember remind remove repeat
  report respect respond rest return review ring run say seat see send set share show sign sit slow smile speak stand start stay stick stop suggest support switch take talk teach tell
  thank think tidy touch treat try turn understand uphold use value visit wait walk warm wash watch wear weigh welcome work write`.split(/\s+/u),
);

const SOFT = /^(?:always|only|please|still|first|also|actively|gently|we (?:will |all |always )?|we['’]ll |staff (?:will |should |must )?|i |you |everyone )\s*/iu;

/** Whether words tell what to do or what we do: "Ask before you touch", "We sit down". */
export function tellsWhatToDo(text: string): boolean {
  const plain = text.replace(/^["“'‘]/u, '');
  if (/^(?:we|staff|i|everyone|each|every)\b/iu.test(plain)) return true;
  return DOING.has((/^[\p{L}'’]+/u.exec(plain.replace(SOFT, ''))?.[0] ?? '').toLowerCase().replace('’', "'"));
}

const STATES = /\b(?:is|are|was|were|isn['’]t|aren['’]t|am|be|been|has|have|hasn['’]t|haven['’]t|can|cannot|can['’]t|will|won['’]t|may|might|must|should|do|does|don['’]t|doesn['’]t|need|needs|costs?|takes?|makes?|means?|matters?|saves?|kills?|comes?|gets?|starts?|works?|deserves?|belongs?|protects?|beats?|feels?)\b/iu;

/** Whether words say that something is so, as a message does: "Dignity takes seconds." */
export function saysThatItIsSo(text: string): boolean {
  return !/^["“'‘]/u.test(text) && !/^(?:still |only |just |always )?\p{L}{2,}ing\b/iu.test(text) && (STATES.test(text) || /[.!]$/u.test(text));
}
