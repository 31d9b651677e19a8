import { readBriefing } from '@afterword/journal';
import { fileText } from './file-text';
import { notReadable, Unreadable } from './unreadable';

/**
 * A program of its own: a file comes in, how it was understood goes out as JSON, and nothing else. It has a little memory, no
 * network and no right to write; whoever starts it ends it when it takes too long.
 */
async function main(): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  let answer: unknown;
  try {
    const text = await fileText(Buffer.concat(pieces));
    answer = { text, ...readBriefing(text) };
  } catch (error) {
    answer = { refused: error instanceof Unreadable ? error.message : notReadable.broken };
  }
  await new Promise((resolve) => process.stdout.write(JSON.stringify(answer), resolve));
  process.exit(0);
}

process.on('uncaughtException', () => process.exit(1));
process.on('unhandledRejection', () => process.exit(1));
void main();
