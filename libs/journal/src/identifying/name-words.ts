const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Everyday words that are weather, virtues or months before they are people: "was coming" says nothing yet. */
export const worldly = words(`
  amber angel april art ash august autumn bay beauty bell berry bill blessing blossom brook cash chance charity charm chase cherry clay cliff clover
  comfort coral crystal daisy dale dawn delight destiny don dot duke earl ebony faith favour fern fidelity flora friday gift ginger gladness glen
  glory grace guy happiness harmony heath heather heaven holly honey honour hope iris ivy jade job joy june justice king knight lane lavender lily
  love mark marvel may melody memory mercy monday olive opal patience peace pearl penny pepper petal poppy praise price prince princess
  privilege promise prudence queen river rock rose royal ruby sage skip sky spike storm summer sunday sunshine surprise talent tally temperance
  tender trinity trust unity van victory violet will wisdom young
`);

/** Everyday words that are names too. They count as names only where they stand as one. */
export const eitherWords = words(`
  ${[...worldly].join(' ')}
  jesus
  abbey admire advent alma ana archer ashley aurora baker basil beau belle beth billie billy bishop blanche bob bobby bonny bright brooke brooks bud
  buddy buster candy carey carol carole carter casey celeste charisma chelsea chris christian christy chuck clever coco colin constance constant
  cooper dan dean dexter dick dolly dom drew dusty earnest ed eden elder ern ernest eve evermore fletcher flo florence forrest fortunate fran frank
  gail gay gem gene georgia gill ginny givemore glenn godfrey godswill godwin goodluck goodness gracious grant gray gus hal hamish hank harper harry
  hattie hazel henry herb hunter ike innocent innocents jack jan jane jasmine jay jean jen jerry jewel jill jim jimmy jo joan joe john johnny jordan
  josh justin kat kay ken kent kerry kim kip kit kitty lance laurel learnmore lee leigh linda liz lola lottie lou lovely lovemore loveness loyalty lu
  lucky mac marcus maria marie marina marshall martha martin marvellous mary mason matt max maya merry mick mike miles milly mina misty mo molly
  morgan myrtle nat ned neil nick noel nomatter norm nova oliver palmer pam pansy paris parker pat patricia pattie paul peg peggy perpetual perry
  pete peter phil pip piper porter precious pretty prosper queenie ray reed rejoice rene rich ricky rob robbie robin rocky rod roman ron rory
  rosemary rosie ross rowan roy rudy rusty ruth sal sally sam sandy savannah scarlet sean sherry shirley sid sidney skye sonny spencer stan stella
  sterling stew sue sukie sunny susan sydney tabby tammy tanner tapiwa taylor ted terry thankgod theo thomas tiger tilly tim toby tom tony tracy
  trusty tulip turner tyler val vera verity vic victor viola virginia viv wade walker wally warren webster wes wilf willow woody
`);

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
`);

/** Those of them that things do too. */
export const mildVerbs = words('was is has had does did never always just still would could can will must might should came comes went goes fell broke passed stopped started turned made makes keeps kept left set put puts used moved lets let seemed seems missed burst works worked stayed gets got');

/** What somebody is or does after "was", when no thing would be. */
export const personStates = words(`
  on off late early upset angry cross crying tired scared frightened worried sad happy pleased lovely kind rude there here with sitting standing asleep awake poorly ill sick unwell asking telling saying talking laughing shouting screaming working doing
  trying helping holding washing feeding my our her his the a in at not very so really told asked left sat stood stuck busy away back confused agitated anxious embarrassed ashamed furious leaving lost over round back running nice good brilliant amazing short new only already hungry thirsty wet cold
`);

/** Somebody is spoken to or met: what follows without an article is a name. */
export const towards = words(`
  told tell asked ask thanked hugged helped phoned rang texted messaged emailed met visited see found find follow followed join joined cover covered gave give sent lent showed showed got get reminded warned trusted missed love like fed dressed washed shaved hoisted comforted calmed annoyed ignored greeted saw heard know knew
  with to for from by about and or but nurse carer hca physio porter cleaner domestic manager supervisor colleague mate friend buddy mentor student chef cook chaplain ot consultant matron receptionist healthcare
`);
/** Only these count for a word that no list knows, because mistyped words follow the others too. */
export const stronglyTowards = words('told tell asked ask thanked hugged phoned rang texted messaged emailed met visited reminded warned');

/** Relations and roles that a name follows: "his daughter Oluwaseun", "my manager lorraine". */
export const relations = words(`
  daughter son wife husband mother father mum dad mam sister brother nan grandad niece nephew cousin aunt auntie uncle partner boyfriend girlfriend fiance fiancee friend neighbour mate colleague manager supervisor
  mentor boss carer carers nurse physio ot porter cleaner domestic hca student chef cook chaplain imam priest advocate interpreter keyworker deputy granddaughter grandson grandma grandma stepson stepdaughter
  ex twin baby patient resident lady gentleman gentlemen lad man woman girl boy guy bloke receptionist consultant doctor therapist psychologist dietitian matron healthcare volunteer housekeeper hostess driver dog
`);
/** Relations after which a name may follow without a comma. */
export const owners = words('my our his her their your the a mr mrs ward unit night day agency bank new old other young lovely nice poor dear little big only own former');

/** Things that are called after somebody: "Hickman line", "Waterlow score". */
export const namesakes = words(`
  line lines score scores scale scales tube tubes catheter index test technique manoeuvre method model models cycle syndrome disease palsy frame bed beds chair chairs hoist sling pump machine mattress cushion app system form forms chart tool assessment
  pathway protocol policy act bandage dressing cream ointment tablets capsules liquid patch patches drink drinks feed thickener brand sign signs reflex position ward unit house lodge wing hospital centre road street report enquiry inquiry review framework box
  book books film show programme match game song songs music clinic room suite building trust foundation day night week party project team kit bag bags bottle spray gel powder wipes pads plate cup mug spoon splint collar shunt valve stick walker trolley
`);
