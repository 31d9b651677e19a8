import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface } from 'typeorm';

const folders = { main: join(__dirname, '../../api/migrations'), keys: join(__dirname, '../../api/migrations/keys') };

interface Migration {
  readonly file: string;
  readonly className: string;
  readonly made: MigrationInterface;
}

async function migrationsIn(folder: string): Promise<Migration[]> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  return Promise.all(
    files.map(({ name }) => name).sort().map(async (file) => {
      const exported = Object.values((await import(join(folder, file))) as Record<string, unknown>);
      const [Only, ...others] = new Set(exported.filter((each): each is new () => MigrationInterface => typeof each === 'function'));
      if (!Only || others.length > 0) throw new Error(`${file} exports ${others.length + (Only ? 1 : 0)} classes.`);
      return { file, className: Only.name, made: new Only() };
    }),
  );
}

describe.each(Object.entries(folders))('the migrations of the %s database', (_, folder) => {
  let migrations: Migration[];
  beforeAll(async () => {
    migrations = await migrationsIn(folder);
    expect(migrations.length).toBeGreaterThan(0);
  });

  it('are named by day, number and a sentence, and numbered without a gap within the day', () => {
    const days = new Map<string, number[]>();
    for (const { file } of migrations) {
      const match = /^(20\d\d-[01]\d-[0-3]\d)-(\d\d)-[a-z]+(-[a-z]+)+\.ts$/u.exec(file);
      expect([file, match !== null]).toEqual([file, true]);
      const [, day = '', number] = match ?? [];
      days.set(day, [...(days.get(day) ?? []), Number(number)]);
    }
    for (const numbers of days.values()) expect(numbers).toEqual(numbers.map((_number, at) => at + 1));
  });

  it('run in the order of their names', () => {
    // TypeORM sorts by the last 13 digits of the name, and not by the file.
    const stamps = migrations.map(({ made }) => Number(/\d{13}$/u.exec(made.name ?? '')?.[0]));
    expect(stamps.every(Number.isInteger)).toBe(true);
    expect(stamps).toEqual([...stamps].sort((one, other) => one - other));
    expect(new Set(stamps).size).toBe(stamps.length);
  });

  it('carry the sentence of their file in class and name', () => {
    for (const { file, className, made } of migrations) {
      const sentence = file.slice('2026-11-22-01-'.length, -'.ts'.length).split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
      expect([className, (made.name ?? '').replace(/\d{13}$/u, '')]).toEqual([sentence, sentence]);
    }
  });

  it('go forward only', async () => {
    for (const { file, made } of migrations) {
      await expect([file, made.down.call(made, undefined as never)][1]).rejects.toThrow('Migrations go forward only.');
    }
  });

  it('say in their header why they are there', () => {
    for (const { file } of migrations) expect(readFileSync(join(folder, file), 'utf8')).toMatch(/\/\*\*[^/]{40,}\*\/\nexport class/u);
  });
});
