const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Everyday words that are names too. They count as names only where they stand as one. */
export const eitherWords = words(`
  abbey alma amber ana angel april art ash ashley aurora autumn basil bay beau bell belle berry beth bill billie billy bishop blanche blessing blossom bobby bob bonny brook brooke brooks buddy bud buster
  candy carol carole celeste chance charity charm chase chelsea cherry chris christian christy chuck clay cliff clover coco colin comfort constance constant coral cooper crystal daisy dale dan dawn dean delight
  destiny dick dolly don dot drew duke earl earnest ebony eden elder eve ernest faith favour fern fidelity flora florence frank gail gay gene georgia gift gill ginger ginny glen glenn glory godfrey goodness grace gracious grant
  guy hamish harry harmony hazel heather heath heaven henry holly honey honour hope hunter iris ivy jack jade jan jane jasmine jay jean jen jewel jill jim jimmy jo joan job joe john johnny jordan josh joy june justice justin
  kay ken kent kerry kim king kit kitty knight lance lane laurel lavender lee leigh lily linda lola lottie love lucky mac maria mark marshall martin marvel marina mason max may maya melody mercy merry mike miles milly mina mick misty
  molly morgan myrtle nan neil nick noel norm nova olive oliver opal pam pansy paris pat patience paul pearl peg peggy penny pepper perpetual perry pete peter petal phil piper poppy porter praise precious price prince princess promise prosper prudence
  queen queenie ray reed rene rich river rob robbie robin rock rocky rod roman rory rose rosemary rosie ross rowan roy royal ruby rusty ruth sage sally sam sandy savannah scarlet sean sherry shirley sidney sky skye sonny stella sterling stew storm sue summer sunday
  sunny sunshine susan sydney taylor ted temperance terry theo thomas tiger tim tom tony trinity trusty tulip unity van vera verity vic victor victory viola violet virginia wade walker wally warren will willow wisdom woody young
  monday friday carey casey carter dexter tyler tanner parker turner baker palmer harper archer fletcher spencer webster forrest dusty marcus marie mary may martha matt pip skip spike tally tilly toby tracy
  marvellous fortunate givemore lovemore goodluck godwin godswill thankgod happiness gladness loveness memory privilege talent tender trust beauty pretty lovely prayer rejoice surprise loyalty innocent innocents bright clever admire advent charisma patricia memory learnmore evermore nomatter tapiwa
  cash chuck dom ed ern flo fran gem gray gus hal hank hattie herb ike jerry kat kip liz lou lu mo nat ned pattie ricky ron rudy sal sid stan sukie tabby tammy val viv wes wilf
`.trim());

/** Those that are weather, virtues or months before they are people: "was coming" says nothing yet. */
export const worldly = words(
  'april autumn dawn summer june may august sunday monday friday storm sky river faith hope grace joy charity mercy patience peace comfort honour glory justice victory wisdom unity harmony destiny fidelity temperance prudence love honey pepper ginger heather holly ivy rose lavender sage lily daisy poppy violet iris olive petal blossom sunshine heaven trust gift talent memory privilege prayer praise promise surprise happiness gladness beauty price job chance art king queen prince princess duke earl royal knight angel blessing bay brook ash clay cliff rock bell bill dot don will mark may penny pearl ruby amber jade opal coral crystal ebony cherry berry clover fern flora melody young guy van lane dale glen heath favour delight charm marvel cash chase skip spike tender tally justice trinity',
);

/** Months and days, which are names only where a person could do what follows. */
export const calendar = words('april may june august monday friday sunday');

/** What only people do: a word before one of these, at the start of a sentence, is somebody. */
export const personVerbs = words(`
  said says told tells asked asks came comes went goes gave gives took takes rang rings called calls cried cries laughed laughs smiled smiles looked looks wanted wants knew knows thought thinks felt feels
  heard sat sits stood stands left got gets made makes helped helps showed shows spoke speaks talked talks shouted shouts screamed whispered nodded noticed saw sees needed needs liked likes loved loves hated hates refused
  refuses agreed disagreed replied answered explained arrived turned walked ran fell slept sleeps woke ate eats drank moved lives lived died passed works worked prefers preferred tried tries kept keeps brought brings sent wrote writes
  used pulled pushed held holds touched waited waits watched watches stopped started apologised thanked hugged kissed swore joked sang sings prayed prays begged insisted suggested reminded warned taught hid visited phoned texted emailed messaged translated
  hoisted washed fed dressed handed covered managed forgot forgets remembered remembers missed trusts trusted hears understood understands became has had was is isnt wasnt hasnt hadnt doesnt didnt does did never always just still cant couldnt wont wouldnt
  would could can will must might should who seemed seems enjoyed enjoys threw grabbed pointed winked waved knocked interrupted ignored rolled sighed giggled complained blamed stayed chose decided offered shared let lets put puts set sees burst broke put caught
`.trim());

/** Those of them that things do too. */
export const mildVerbs = words('was is has had does did never always just still would could can will must might should came comes went goes fell broke passed stopped started turned made makes keeps kept left set put puts used moved lets let seemed seems missed burst works worked stayed gets got');

/** What somebody is or does after "was", when no thing would be. */
export const personStates = words(`
  on off late early upset angry cross crying tired scared frightened worried sad happy pleased lovely kind rude there here with sitting standing asleep awake poorly ill sick unwell asking telling saying talking laughing shouting screaming working doing
  trying helping holding washing feeding my our her his the a in at not very so really told asked left sat stood stuck busy away back confused agitated anxious embarrassed ashamed furious lost over round back running nice good brilliant amazing short new only already hungry thirsty wet cold
`.trim());

/** Somebody is spoken to or met: what follows without an article is a name. */
export const towards = words(`
  told tell asked ask thanked hugged helped phoned rang texted messaged emailed met visited see found find follow followed join joined cover covered gave give sent lent showed showed got get reminded warned trusted missed love like fed dressed washed shaved hoisted comforted calmed annoyed ignored greeted saw heard know knew
  with to for from by about and or but nurse carer hca physio porter cleaner domestic manager supervisor colleague mate friend buddy mentor student chef cook chaplain ot consultant matron receptionist healthcare
`.trim());
/** Only these count for a word that no list knows, because mistyped words follow the others too. */
export const stronglyTowards = words('told tell asked ask thanked hugged phoned rang texted messaged emailed met visited reminded warned');

/** Relations and roles that a name follows: "his daughter Oluwaseun", "my manager lorraine". */
export const relations = words(`
  daughter son wife husband mother father mum dad mam sister brother nan grandad niece nephew cousin aunt auntie uncle partner boyfriend girlfriend fiance fiancee friend neighbour mate colleague manager supervisor
  mentor boss carer carers nurse physio ot porter cleaner domestic hca student chef cook chaplain imam priest advocate interpreter keyworker deputy granddaughter grandson grandma grandma stepson stepdaughter
  ex twin baby patient resident lady gentleman gentlemen lad man woman girl boy guy bloke receptionist consultant doctor therapist psychologist dietitian matron healthcare volunteer housekeeper hostess driver dog
`.trim());
/** Relations after which a name may follow without a comma. */
export const owners = words('my our his her their your the a mr mrs ward unit night day agency bank new old other young lovely nice poor dear little big only own former');

/** Things that are called after somebody: "Hickman line", "Waterlow score". */
export const namesakes = words(`
  line lines score scores scale scales tube tubes catheter index test technique manoeuvre method model models cycle syndrome disease palsy frame bed beds chair chairs hoist sling pump machine mattress cushion app system form forms chart tool assessment
  pathway protocol policy act bandage dressing cream ointment tablets capsules liquid patch patches drink drinks feed thickener brand sign signs reflex position ward unit house lodge wing hospital centre road street report enquiry inquiry review framework box
  book books film show programme match game song songs music clinic room suite building trust foundation day night week party project team kit bag bags bottle spray gel powder wipes pads plate cup mug spoon splint collar shunt valve stick walker trolley
`.trim());
