import { roleOf } from './roles';

/** Headings as people write them, by what their section holds; the last could each be the name of a theme. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  undermining: [
    'What undermines trust', 'Where we fall short', 'What hindered us', 'What got in the way of good care', 'Barriers to speaking up',
    'Unhelpful behaviours', 'Bad practice', 'Poor practice', 'Things that did not help', "What didn't help", 'What we saw that worried us',
    'What worried us', 'Common pitfalls', 'What families found upsetting', 'What breaks trust', 'What erodes dignity', 'Behaviours to avoid',
    'Please avoid', "Please don't", 'Try not to', 'What not to do', "Don'ts", 'Not like this', 'What we should stop', 'Stop doing', 'Habits to break',
    'Habits to leave behind', 'Habits we want to lose', 'What can go wrong', 'What went less well', 'What could have gone better',
    'What could be better', 'Areas of concern', 'What patients complained about', 'What people complain about', 'Missed opportunities',
    'What we got wrong', 'Where it went wrong', 'What made things worse', 'What makes people feel small', 'What makes residents feel invisible',
    'Things that chip away at trust', 'What chips away at dignity', 'What damages relationships', 'Warning signs', 'Signs that things are slipping',
    'Watch out for', 'Drift and shortcuts', 'Red flags', 'What holds us back', 'What held us back', 'Contributing factors', 'Unacceptable behaviours',
    'Unacceptable', 'What is not acceptable', 'Never', 'Never do this', 'What we never want to hear', 'Phrases to drop', 'Words that hurt',
    'Blockers', 'Myths and excuses', 'What gets lost', 'When we get it wrong', 'Getting it wrong', 'Less helpful', 'What was less helpful',
    'Challenges', 'What puts people off', 'Dignity takers', 'What takes dignity away', 'Risks to dignity', 'Poor care looks like',
    'What poor care looks like', 'What bad looks like', 'What it does not look like', 'Behaviours that weaken trust', 'Negative behaviours',
    'Negatives', 'The not so good', 'Cons', 'Stop if you see', 'Speak up when you hear',
  ],
  messages: [
    'Key messages', 'Take-home messages', 'Main points', 'Key points to remember', 'Things to remember', 'Remember', 'Please remember',
    'The take-home', 'Takeaways', 'Key takeaways', 'What to take away', 'What we want you to remember', 'If you only remember one thing',
    'In a nutshell', 'Bottom line', 'The bottom line', 'Headline messages', 'Our message', 'Our message to you', 'Three things to remember',
    'Messages for all staff', 'Core messages', 'Key learning', 'Key learning points', 'Learning points', 'Essential messages', 'The big three',
    'Golden rules', 'One thing to hold on to', 'Keep in mind', 'Bear in mind', "Don't forget", 'Never forget', 'Message to all', 'Closing message',
    'Final thought', 'Parting words', 'What matters most to remember', 'The main thing', 'Summing up', 'To sum up', 'Sound bites', 'Make it stick',
    'Key reminders', 'Reminders',
  ],
  questions: [
    'Questions', 'Questions for reflection', 'Reflective questions', 'Questions to discuss', 'Discussion questions', 'Discussion points',
    'For discussion', "Let's talk", "Let's talk about it", 'Talk about it', 'Talking points', 'To talk about', 'Team discussion', 'Team reflection',
    'Time to reflect', 'Pause and reflect', 'Stop and think', 'Pause for thought', 'Food for thought', 'Think about', 'Something to think about',
    'Things to think about', 'Points for discussion', 'Reflect', 'Reflection', 'Reflection time', 'Points to consider', 'Consider', 'Ask yourself',
    'Ask yourselves', 'Ask your team', 'Ask each other', 'Questions to ask yourself', 'Use in supervision', 'For your next team meeting',
    'For handover', 'At handover', 'Supervision questions', 'Conversation starters', 'Starters for conversation', 'Over to you', 'Your turn',
    'Now you', 'What do you think', 'Huddle questions', 'Team talk', 'Group activity', 'Reflective activity', 'Exercise', 'Activity', 'Chat about it',
    'Discuss with your team', 'Discuss in pairs', 'Explore together', 'Questions for your team', 'What would you do', 'Prompts',
    'Prompts for discussion', 'Debrief questions', 'Let us reflect', 'Reflective prompts', 'Reflecting together', 'Thinking points',
    'Challenge questions', 'Curious questions', 'Homework',
  ],
  purpose: [
    'Purpose', 'Aim', 'Aims', 'Aim of this briefing', 'Why are we sharing this', 'Why we are sharing this', 'Why this briefing', 'Why now',
    'Why this matters now', 'What this is about', 'What is this about', 'About this briefing', 'Purpose of this bulletin', 'Reason for sharing',
    'Objective', 'Why are you reading this', 'Why have we written this', 'What is the aim', 'What this briefing is for',
  ],
  background: [
    'Background', 'Context', 'Introduction', 'What happened', 'The story', 'The incident', 'Summary', 'Case summary', 'Situation', 'Overview',
    'Setting the scene', 'The case', 'What happened to Mr B', 'What happened next', "Mary's story", 'The background', 'Case study', 'Why it matters',
  ],
  themes: [
    'What good looks like', 'What helps', 'What helped', 'What works', 'What went well', 'Good practice', 'Best practice',
    'What good care looks like', 'What we want to see', 'What we expect', 'Expected behaviours', 'How we build trust',
    'Foundations of good relationships', 'Recommendations', 'What we are asking you to do', 'What you can do', 'What we can all do',
    'What should we be doing', 'What should we do', 'How to get it right', 'Getting it right', 'Positive behaviours', 'Principles',
    'The four foundations', 'What great looks like', 'What residents value', 'What people told us matters', 'Practice points', 'Top tips', 'Themes',
    'Learning themes', 'Key behaviours', 'Do', 'Dos',
  ],
  standards: [
    'Standards', 'Relevant standards', 'Legal framework', 'The law', 'Links to standards', 'Regulations', 'Which standards apply',
    'Legislation and guidance', 'Linked policies', 'National guidance', 'Policy links', 'Related guidance', 'What the law says',
    'Supporting guidance', 'Standards and law', 'Regulatory links', 'Framework',
  ],
  theme: [
    'Light', 'Noise', 'Respect and dignity', 'Compassion', 'Shared decision-making', 'Professional boundaries', 'Talk early', 'Talk to me',
    'Think ahead', 'Listen first', 'Stop the bleeding', 'Ask', 'Check', 'Stop', 'Act', 'Before you go', 'Managing risk', 'Preventing harm',
    'Avoiding restraint', 'Raising concerns', 'Learning from mistakes', 'Honest when things go wrong', 'Being honest when things go wrong',
    'Handling mistakes', 'Saying sorry', 'Pain', 'Keeping in touch', 'Notice and name', 'Talking about death', 'Talking with families',
    'Asking permission', 'Reflecting on our own feelings', 'Hard conversations', 'Difficult conversations', 'Time and attention',
    'Remembering the person', 'Messages and handovers', 'Carrying out checks', 'Safe care', 'Not assuming', 'Never alone', 'No surprises',
    'Whose plan is it?', 'Is it alive?', 'Sharing information', 'Being together', 'Escalating early', 'Knowing the person', 'Consistency', 'Trust',
    'Privacy', 'Food and drink', 'Letting go', 'Breaking bad news', 'Telling the truth', 'Working with interpreters', 'Using the phone',
    'At the bedside', 'Standing up for people', 'Family and friends', 'The first hour', 'Closing the loop', 'Slow down', 'Bad news',
    'Red tray system', 'Green spaces', 'Standards of dress', 'Law and rights', 'Activity and occupation', 'Activities', 'Good communication',
    'Clear communication', 'Do no harm', 'Taking time', 'Taking breaks', 'Taking turns',
  ],
};

/** A paper's background and its purpose are read alike. */
const asOne = (role: string | null): string => (role === 'background' ? 'purpose' : (role ?? 'theme'));

describe('what a heading promises', () => {
  it.each(Object.entries(HEADINGS))('knows headings of %s in many words', (role, headings) => {
    expect(headings.filter((heading) => asOne(roleOf(heading)) !== asOne(role))).toEqual([]);
  });
});
