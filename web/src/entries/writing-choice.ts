import { modelCodes } from '@afterword/journal';

/** Remembered on this device until sign-out; neither says anything that was written. */
const modelKey = 'afterword.model';
const guidedKey = 'afterword.guided';

/** The model that new entries begin in on this device: Plain, unless somebody chose to have another. */
export function rememberedModel(): string {
  const model = localStorage.getItem(modelKey);
  return model !== null && modelCodes.includes(model) ? model : 'plain';
}

/** Has new entries begin in this model from now on. */
export function rememberModel(model: string): void {
  if (model === 'plain') localStorage.removeItem(modelKey);
  else localStorage.setItem(modelKey, model);
}

/** Whether questions were last answered one at a time here, rather than all on one page. */
export function prefersGuided(): boolean {
  return localStorage.getItem(guidedKey) === 'yes';
}

export function preferGuided(guided: boolean): void {
  if (guided) localStorage.setItem(guidedKey, 'yes');
  else localStorage.removeItem(guidedKey);
}
