/** A reflective model: how an entry's text is divided into sections. Plain is one open box. */
export interface ReflectiveModel {
  readonly code: string;
  readonly name: string;
  readonly sections: readonly { readonly code: string; readonly name: string; readonly prompt: string }[];
}

/** The models an entry can be written in. */
export const models: readonly ReflectiveModel[] = [
  { code: 'plain', name: 'Plain', sections: [{ code: 'text', name: 'Reflection', prompt: 'What stayed with you?' }] },
];

export const modelCodes: readonly string[] = models.map((model) => model.code);

/** The codes of the sections of a model, in the order in which they are read; empty for an unknown model. */
export function sectionsOf(model: string): readonly string[] {
  return models.find((each) => each.code === model)?.sections.map((section) => section.code) ?? [];
}
