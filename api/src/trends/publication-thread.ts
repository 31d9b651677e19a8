import { parentPort, workerData } from 'node:worker_threads';
import { type CountedTag, type CountedTheme, type PlacesOfMonth, publishMonth } from '@afterword/journal';

/** Works out one month and ends: requests must not wait for it. What it was given dies with it. */
const { tags, themes, places } = workerData as { tags: CountedTag[]; themes: CountedTheme[]; places: PlacesOfMonth };
parentPort?.postMessage(publishMonth(tags, themes, places));
