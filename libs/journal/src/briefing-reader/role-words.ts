/** What a heading says that its section holds; null for a heading that could be a theme. */
export type Role = 'title' | 'purpose' | 'background' | 'aims' | 'themes' | 'undermining' | 'messages' | 'questions' | 'standards' | 'aside';

// Words that say of something that it goes badly, as stems.
const BADLY =
  '(?:hinder\\w*|hamper\\w*|undermin\\w*|erod\\w*|corrod\\w*|weaken\\w*|damag\\w*|harms?|harmed|hurts?|spoils?|spoiled|spoilt|wors(?:e|ens?|ened|t)|hard(?:er|est)?|difficult|wrong|blocks?|blocked|stops?|stopped|stop us|trips? \\w+ up|slips?|slipped|fails?|failed|annoy\\w*|upsets?|bad|badly|unhelpful|unsafe|poor|poorly|breaks?|strips?|steals?|robs?|scares?|frustrat\\w*|drains?|sours?|in the way|worr(?:y|ies|ied)|upsetting|concern(?:s|ed)|complain(?:s|ed)?|less (?:well|helpful|good|useful)|(?:could|might|should) (?:have )?(?:be|been|gone|go|do|done) better|los(?:e|es|t)|(?:feel|feels|felt) (?:small|invisible|ignored|unsafe|afraid|frightened|unheard|rushed|judged|a burden|stupid)|chips? away|contributed|not acceptable|unacceptable|miss(?:es|ed)?|(?:lets?|letting) .{2,30} down|feel lost|(?:shuts?|shutting) .{1,20} out|my head in|unkind|struggl\\w*|leave behind|(?:takes?|took|taking) .{0,30}away|(?:fell|falls?|came|comes?|went|goes|going) (?:apart|short|down|wrong|off)|against (?:us|you|them|people)|(?:stay|push|put|drive|keep|turn|scare)s? .{0,20}(?:away|off)|(?:lets?|letting|dragg?(?:ed|s)?|brings?|wears?|pulls?|holds?|held|gets?) .{0,30}(?:down|back|out))';
const BAD_THINGS =
  '(?:barriers?|obstacles?|blockers?|hurdles?|pitfalls?|traps?|slips?|slip-ups|takers|drawbacks|downsides|weaknesses|failings|failures|mistakes|errors|bad habits|shortcuts|short cuts|excuses|thieves|red flags?|(?:warning|danger) (?:signs?|words)|alarm bells|dangers?|contributory factors?|contributing factors?|risky behaviours?)';
const GOOD_THINGS = '(?:habits?|practices?|examples?|behaviours?|days?|nights?|shifts?|teams?|care|handovers?|ways)';
const THINGS = '(?:habits?|practices?|behaviours?|examples?|care|days?|nights?|shifts?|ways?|signs?|teams?|culture|words|moves?|communication|support|listening|visits?|handovers?)';
const CARRY =
  '(?:hold on to|hang on to|stick with us|stays? with (?:us|you|me)|(?:like|want) (?:you|us|everyone|everybody|all of us) to (?:keep|take|hold)|want (?:you|us|people|everyone|everybody|all of us|staff) to (?:know|hear|understand)|(?:to|us|you|will) carry (?:this|it|these|forward|away|home|with|on)|^carry (?:this|these)\\b|(?:to|us|you|will) carry$|keep (?:it |this |these )?(?:close|in mind|in your (?:heart|head|pocket))|leave you with|in your mind|never forget|not (?:to )?forget|remember(?:ed)?|take (?:this |it |these |them )?(?:away|home|from this|back)|take[- ]?(?:home|away)s?)';
const ABOUT_IT = '(?:(?: (?:about|over|on|through|around))?(?: (?:it|this|these|them|that))?(?: (?:over|through))?(?: together| as a team| in pairs| at (?:the )?\\w+| in (?:your )?\\w+)?)';

/** Headings by which documents say what a section holds, in the order in which they are asked; each line is one way of saying it. */
export const ROLES: readonly (readonly [Role, readonly RegExp[]])[] = [
  [
    'title',
    [
      /^((focus|topic|theme) (of|for) the (month|week)|this (month|week|quarter)(['’]s (focus|topic|theme))?|(briefing |document )?title( of (the |this )?\w+)?|topic|subject|re|name of (the )?briefing)$/u,
    ],
  ],
  [
    'messages',
    [
      new RegExp(`\\b${CARRY}(?:\\b|$)(?!.*\\bquestions?\\b)`, 'u'),
      /^(the |our |your |my )?([\w-]+ ){0,3}messages?( (to|for|we|you|that|first|in|from|of|about)\b.*)?$/u,
      /\b(key|headline|main|core|central|important|essential|top) (messages?|points?|learning|takeaways?|reminders?|lessons?)\b/u,
      /^learning( points)? in (one|two|three|four|five|\d) \w+$/u,
      /^learning points$/u,
      /^in (short|a nutshell|brief|one line|a sentence|summary form)$/u,
      /^(the )?(bottom|last|final|closing) (lines?|words?|thoughts?)$/u,
      /^(the |our )?(headlines?|essentials?|conclusions?|golden rules?|upshot|nub)$/u,
      /^(the )?(one|main|big|single|only|most important) (thing|point)s?( .*)?$/u,
      /^if you (only )?(remember|take|keep|read|do)\b/u,
      /^(one|two|three|four|five|six|\d) (things|messages|points|lines)\b/u,
      /^so what$/u,
      /^(to sum up|summing up|parting words|sound ?bites?|make it stick|reminders|bear in mind|(please )?(don['’]t|do not) forget|the big (three|four|five))$/u,
    ],
  ],
  [
    'undermining',
    [
      /^what (\w+ ){1,4}(down|off|apart|out)$/u,
      /\bdon['’]?ts?$/u,
      /^(?:what|where|how|why|when it|when this|when care|when we)\b.*\b(goes|go|went|going|gets?|got|it) wrong\b|^(getting|going) it wrong$/u,
      /^what .*\b(worse|breaks?|spoils?|hurts?)\b/u,
      /\b(we|you|to) (do not|don['’]t|never) (want|wish|like)\b/u,
      /^what (we |you |to |that )?(do|does|did|doesn['’]t|don['’]t) ?(not)? (help|work|do|want)\b(?<=(?:not|n['’]t) \w+)/u,
      /\b(behaviours?|habits?|things) (we|to) (avoid|stop|leave behind)\b/u,
      /\bundermin(e|es|ing|ed)\b/u,
      new RegExp(`^(?:we|i|it|people|patients|residents|families|they)\\b.*\\b${BADLY}\\b.*\\bwhen(?: we| you| they| staff)?(?:…|\\.{3})?$`, 'u'),
      /^(unkind|hindering|hindrances?|hinders)$|^(what to |things to )?look out for\b|^no,? thank you$/u,
      /\b(wears?|worn|wearing)\b.{0,40}\b(down|away|thin)\b/u,
      /\b(erod|weaken|corrod)(e|es|ing)\b/u,
      /^what (gets|stands|can get) in the way/u,
      /^what (damages|harms|hurts|spoils|breaks|does not help|doesn['’]t help|goes wrong|to avoid|to stop|to watch|not to do)\b/u,
      /^(barriers?|pitfalls?|red flags?|warning signs?|unhelpful|poor practice|common mistakes|things? to avoid|things? that (get|do not|don['’]t|damage|harm|hurt|spoil|break)|signs? (that|of) .*\b(slipping|wrong|trouble)|watch out( for)?|watch for( these| this)?$|avoid|we avoid|don['’]?ts?|do not|less of this|not (like )?this)\b/u,
      new RegExp(`^(?:what|where|which|things?|habits?|behaviours?|practices?|words|ways?|actions|attitudes|anything|teams|wards|places|(?:the )?themes? (?:of|in) what|this|how to get it)\\b(?!.*\\b(?:to do|would help|could help|prevent\\w*|reduc\\w*|reliev\\w*|protect\\w*|notic\\w*|spot\\w*|report\\w*|learn\\w*|respond\\w*|happened)\\b).*\\b${BADLY}\\b`, 'u'),
      new RegExp(`^(?:(?!(?:prevent|learn|report|avoid|reduc|remov|manag|spot|tackl|overcom|break|handl|respond|talk|own|admit)\\w*\\b)[\\w'’-]+ ){0,3}${BAD_THINGS}(?: (?:and|or|to|in|for|of|we|that|with)\\b.*)?$`, 'u'),
      new RegExp(`^(?:bad|poor|unsafe|unhelpful|unkind|careless|risky|weak) ${THINGS}(?: \\w+)?$`, 'u'),
      /^not (?!\w+ing\b)[\w'’]+( \w+){0,2}$/u,
      /^((please|and|we|you|staff|people|teams|everyone|things|what) )*(will|should|must|do|does|did|would|can|could|may)( ?not|n['’]t)\b/u,
      /^(what|things) .*\b(do|does|did|will|would|must|should|could)( ?not|n['’]t) (want|help|like|love|enjoy|value|accept|work|see|do|wish|need)\b/u,
      /^(please )?(no more( of)?( this| that)?|less of( this| that)?|stop doing( this| that)?|never( again| do)?( this| that)?|avoid( this| these| doing)?|try not to)$/u,
      /^(areas? of concern|missed opportunities|our challenges|challenges|negatives?|cons|risks to \w+|myths?( and \w+)?|unacceptable( \w+)?|negative (behaviours?|practice|examples?|signs?)|less helpful( \w+)?|(the )?not so (good|great))$/u,
      /^(habits|behaviours?|words|phrases|things|practices|ways) (we )?(want |need |would like |are trying |try )?(to )?(lose|drop|break|ditch|stop|leave)\b/u,
      /^(what )?(poor|bad) \w*\s?(looks?|sounds?) like$|^what .*\b(does not|doesn['’]t) (look|sound) like$/u,
      /^(stop|pause|speak up|challenge it|call it out)( this)? (if|when|whenever) you (see|hear|notice|find)\b/u,
      /^red( light)?( [:–-] .*|[:–-].*)?$/u,
      /^(our |some |the )?concerns? (noted|found|seen|raised|we saw)\b/u,
    ],
  ],
  [
    'questions',
    [
      /\b(points?|prompts?|suggestions?|topics?|things?|something) (for|to) (reflect|discuss|think|talk|ponder|mull|chew|consider)/u,
      /^ask yoursel/u,
      /^(the )?(\w+ )?questions?\b/u,
      /\bquestions? (for|to|that|we|you)\b/u,
      /\breflective (team )?(activity|questions?|exercise|practice|prompts?)\b/u,
      /^(team )?(reflection|reflect|discussion|activity)( (for|in|at|on|with|as|to|points?|questions?|time|prompts?|exercise|together|corner|box|\d).*)?$/u,
      /^(for|time to|to) (discussion|reflection|discuss|reflect|talk about|think about)\b/u,
      /^(please )?(talk|think|discuss|reflect|consider)( (together|it|this|these|over)\b| about$| (about|on) (it|this|these|them|what|how|a|one|your|the following)\b| with (your|a|each|one|colleagues|others|somebody)\b| in (your|pairs|groups|teams?|threes)\b| as (a|you)\b| and (talk|discuss|reflect|share)\b)/u,
      /^(please )?(discuss|reflect)$/u,
      /^(talking|thinking) points$/u,
      /^(stop|pause|take a moment)( and| to|,) (think|reflect|talk)\b|^(pause|food|time) for thought$/u,
      /^(for|at|in|to use at) (your |the )?(next )?(handover|handovers|huddles?|supervision)$/u,
      /^(your turn|now you|homework|exercises?|(reflective |discussion )?prompts|starters?( for \w+)?|explore( it| this)?( together)?|consider)$/u,
      /^what (would|do|could|will) you (do|think|say)$/u,
      /^let us (reflect|talk|think|discuss)\b/u,
      /^conversation starters$/u,
      /^ask (yourselves|each other|one another|around|(your|our|the) (own )?(team|colleagues|group|ward|shift)s?)( .{0,15})?$/u,
      new RegExp(`^(?:to |for |time to |let['’]?s |now |please |start by )?(?:reflect|reflection|discuss|discussion|ponder|mull|chew|chat|talk|think)${ABOUT_IT}$`, 'u'),
      new RegExp(`^(?:reflecting|discussing|pondering|chewing|talking|thinking)(?= )${ABOUT_IT}$`, 'u'),
      /^((team|group|case|ward|huddle|handover|supervision|reflective|reflection|discussion|closing|final|conversation|coffee) )+(questions?|talk|chat|discussions?|reflections?|prompts?|points?|time|starters?|activity|exercise)\b/u,
      /^have a (think|chat|talk|conversation)\b/u,
      /^over (to you|a (cup|cuppa|brew|coffee|tea))\b/u,
      /^what about (you|us|your team)$/u,
      /^(for|in|at|use in|use (this|these) (in|at)) (your |the |our |a )?(next )?([\w'’]+ )?(meetings?|supervision|one[- ]to[- ]ones?|1:1s?|team (day|meeting|talk)|huddle|ward meeting|staff meeting)\b/u,
      /^(and )?(what|which) .*\b(talk about|ask (our|your|them)selves|discuss|chat about)\b/u,
    ],
  ],
  [
    'messages',
    [
      /^(what to|please|things to|to) remember$/u,
      /^(the )?messages?$/u,
      /^the bottom line$/u,
    ],
  ],
  [
    'purpose',
    [
      /^(the )?(purpose|aims?|objectives?|intent)( of (this|the) \w+)?$/u,
      /^purpose\b/u,
      /^(reason|what is the (aim|purpose)|reasons? for (sharing|this))\b/u,
      /^why (this|are we|we are|have we|you are|we wrote|we)\b/u,
      /^why( now)?$/u,
      /^why\b.{0,30}\b(sharing|shared?|here|written|writing|reading|issued)\b/u,
      /^what (this( \w+)? is|it is|is it|is this( \w+)?) (for|about)$/u,
      /^(reason for|about) this\b/u,
    ],
  ],
  [
    'background',
    [
      /^(introduction|intro|overview|background|summary|context|in summary|foreword|setting the scene|executive summary|case study|case summary|the background|scenario|did you know)\b/u,
      /^why (it|does it|do they|does this|this|they) (matters?|is important)\b/u,
      /^(situation|the (incident|event|story|case))$/u,
      /^what (actually |really )?happened\b/u,
      /^what (did we (expect|set out|look at|want)\b.{0,20}|we (audited|looked at))$/u,
      /^[\w'’]+['’]s story$/u,
    ],
  ],
  [
    'aims',
    [
      /^what (is|are|do we mean|does .* mean)\b(?!.*\b(not|wrong)\b)/u,
      /^what (it|they) (does|do)\b/u,
      /^what (we|this) .*\b(achieve|aim)\b/u,
      /^definitions?\b/u,
      /^what we mean\b/u,
    ],
  ],
  [
    'themes',
    [
      /^(\w+ )?(foundations?|themes?|building blocks?|pillars?|principles?|cornerstones?|ingredients of|values and behaviours)( (of|for|behind|in|and|to)\b.*)?$/u,
      /^what (good|strong|great|it|this|they|helps?|builds?|makes?|works?|we (want|expect|do|look for))\b.*\b(looks? like|in practice|trust|relationships?|see|do|helps?|works?|good|see)\b/u,
      /^what (good|strong|great|helps?|helped|builds?|works|worked|went well|we expect)\b/u,
      /^what .*\blooks? like\b/u,
      /^what ([\w'’]+ ){0,4}(helped|helps|valued|values?|works?|worked|went well|matter(s|ed)( most)?|liked?|loved?|praised|want to see|can (all )?do|should be doing|did well)\b/u,
      /^what (we|they|people|teams|staff) (would like|ask|expect|want|need|hope)\b/u,
      /^how (we|to|they|trust|relationships?|it) .*\b(build|built|grow|grows|grown|do it|show|shows|get it right)\b/u,
      /^(good|best) practice\b/u,
      /^(dos?|do['’]s|getting it right)$/u,
      /^(keep|carry on|continue|start) doing\b|^more of this$|^(teams|people|wards|places|those) (that|who) (did|do) well$/u,
      /^what (should|can|could|do|will) (we|you|i)( all)? (be doing|do)( differently| now| next| about it| instead)?$/u,
      /^what (we are|we['’]re) asking\b/u,
      /^the (\w+ )?foundations?\b/u,
      /^(expected|helpful|positive|good) behaviours?\b/u,
      new RegExp(`^(?:good|great|best|strong) ${GOOD_THINGS}(?: (?:have|has|do|does|look like|we saw|to keep|means?))?$`, 'u'),
      /^(key|main) (themes?|areas?|behaviours?|principles?)\b/u,
      /^behaviours? (that|which) (build|help|support|strengthen|show|uphold)\b/u,
      /^in (daily|everyday) practice$/u,
      /^(recommendations?|(the |our |key )?learning|(our |key )?findings|practice points|top tips)$/u,
      /^green( light)?( [:–-] .*|[:–-].*)?$/u,
    ],
  ],
  [
    'standards',
    [
      /^(legal|frameworks?|refs?|linked? (to|with)|supports|based on)$/u,
      /^legal (background|framework|context|basis)\b/u,
      /^(which|what) (standards?|laws?|rules?|regulations?) (apply|applies|it meets)\b/u,
      /^(the |relevant |related |linked |national |supporting |professional |our |links? (to|with) )*(standards?|regulations?|frameworks?|legislation|law|policy|policies|guidance)((,| and| &| or) (the )?(standards?|regulations?|frameworks?|legislation|law|policy|policies|guidance|links?|references?))*( (we|this|it|that|which|behind|met|to know|for)\b.*)?$/u,
      /^(what the (law|standards?) (says?|asks?|requires?)|(regulatory|policy|standards?) links)$/u,
    ],
  ],
  [
    'aside',
    [
      /^also (in this|this)\b/u,
      /^who( (is it|it is|is this|this is) for)?$/u,
      /^(useful |helpful )?(links?|contacts?|websites?)$/u,
      /^other news\b/u,
      /^(further|more) (reading|information|help|support)\b/u,
      /^where to find (out )?more\b/u,
      /^(in this|next|last) (issue|edition)\b/u,
      /^(references?|resources?|sources|contacts?|contact us|authors?|distribution|circulation|dated?|version|issued?( by| on| no)?|review date|next steps|actions?( plan| points)?|appendix|notes?|acknowledgements?|thanks|thank you|glossary|feedback|from|to|cc|audience|reference|approved by|owner|signed)( \d+)?$/u,
    ],
  ],
];
