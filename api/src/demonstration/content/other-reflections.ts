import { reflectionFrom, WrittenReflection } from './reflection';

const written: readonly WrittenReflection[] = [
  ['good', 'DIG1 upheld', 'I knock with the mop in my hand and wait. Some cannot answer with words, so I look for the eyes. If the eyes say no, I do the corridor first.'],
  ['mixed', 'DIG1 missed, UND1 seen', 'I went in to empty the bin and out again, and only in the next room I noticed that I had not said hello. It is their room. I was in it like in a cupboard.'],
  ['good', 'DIG2 upheld', 'The floor machine is loud. Now I say before that it comes, and how long. The lady who used to cry when I start now counts with me.'],
  ['good', 'DIG4 upheld, COM2 upheld', 'On the phone I could hear that the words come slowly. I did not help and did not say take your time. I just waited, and in the end he got to the right ward with his own words.'],
  ['mixed', 'COM2 strain', 'There is always a queue at the desk, and someone with a speech machine needs three minutes. I feel the people behind. I looked only at the screen of the machine today and let the others wait.'],
  ['hard', 'UND2 seen, COM1 missed', 'I said the kitchen is closed. I did not ask what he wanted. He wanted to say that the soup had been good.'],
  ['good', 'COM1 upheld, BOU1 upheld', 'A visitor sat in reception for a long time after the visit. I brought a glass of water and did not ask anything. She talked by herself then, and I listened to the end between two calls.'],
  ['good', 'CON1 upheld', 'I promised that the window would be done before the weekend, and it was. He had written it on the calendar. I did not know that people write us on their calendar.'],
  ['hard', 'CON1 missed, CON3 missed', 'The part for the door did not come, and I did not tell anyone on the ward, because I wanted to come with the part. So for a week it looked as if we had forgotten. A short message would have cost nothing.'],
  ['good', 'CON3 upheld', 'The lift was out for a day, and we went round to every ward to say so, also to the people in the rooms. Before, we only put up the sign. One man had his trip planned and could change it in time.'],
  ['mixed', 'CON3 strain', 'We changed the menu and sent the list by mail. People do not read mail in bed. Next time with pictures, and somebody who explains it.'],
  ['good', 'DEC1 upheld, DEC2 upheld', 'I took two plates up instead of asking from the list. He pointed at once. With the list he had always said yes to the first thing, now I know why.'],
  ['mixed', 'DEC1 strain, UND1 seen', 'At the bell it must all be on the trolleys, so who has not chosen gets the standard. Today I saw how many standards there were. It is not a choice if only the quick ones have it.'],
  ['good', 'DIG5 upheld', 'Two visitors asked me at the desk how somebody is. They were friendly. I said I cannot speak about anyone here, not even if they are here, and rang the ward for them.'],
  ['hard', 'DIG5 missed, UND3 seen', 'We had the post sorted on the counter with the names up. Everybody who came in could read who gets letters from a lawyer. Now we sort it in the back.'],
  ['hard', 'UND3 seen', 'I asked the carer whether she is cold, over her head, and she was right there in the chair. She looked at me and said, I am not. She was nice about it. I was not nice to myself after.'],
  ['good', 'UND3 challenged', 'The delivery man talked to me about the wheelchair as if it was empty. I said, ask him, it is his. That was all, it took one second.'],
  ['good', 'BOU4 upheld, UND5 challenged', 'While moving a bed I saw that a bed rail did not lock. I stayed beside it until somebody came, and filled in the form. My mate said we are only portering, but we are the ones who see the beds.'],
  ['mixed', 'UND5 unsure, BOU4 unsure', 'I hear things when I clean, and sometimes it is only a bad day. I do not know what is for me to say. I want to ask my supervisor where the line is.'],
  ['mixed', 'BOU2 unsure, BOU3 upheld', 'One man waits for me each morning, with the newspaper folded. I like it too. But when I had a week off he would not let the other girl in, so I think we need to talk about it.'],
  ['good', 'COM3 upheld', 'In the lift she cried on the bed and I am only the porter. I said, it is a lot today, isn’t it. I went slowly over the bumps and I think that was the rest of the sentence.'],
  ['hard', 'COM4 missed, UND2 seen', 'The same person rings the switchboard very often. Today I put him through without hello. It is my job to be the first voice, and the first voice was cold.'],
  ['good', 'COM4 upheld', 'He rang nine times to ask about the bus. Nine times I said the same thing, with his name at the end. The ninth time he said, thank you, now I have it.'],
  ['mixed', 'UND4 seen, DEC2 strain', 'The letter about the appointment is in small grey type and nobody up there can hold it to read. I typed it because it is the template. I have asked who owns the template.'],
  ['good', 'UND4 challenged, DIG4 upheld', 'I printed the door sign big and with a picture, after I saw someone stand in front of the old one. It took ten minutes. He uses it as a meeting point now.'],
  ['good', 'UND1 challenged, CON4 upheld', 'We swapped so that the same two of us do the same floor all month. It is no slower. And they ask about my garden, so I say two words about my garden.'],
];

/** What people in the kitchen, at the desk, with the mop or the toolbox might write. */
export const otherReflections = written.map(reflectionFrom);
