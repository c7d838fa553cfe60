/** The article on which the content is based. Its title is quoted as published, in the language of the article. */
export const article = {
  title: 'Why does my back hurt when I walk?',
  titleLang: 'en',
  author: 'Dr. Marcus Yu Bin Pai',
  credentials: 'MD, PhD',
  url: 'https://musclepain.org/why-does-my-back-hurt-when-i-walk/',
} as const;

/** The number of entries in `references` (references.ts), which some modules need without loading the list. */
export const referenceCount = 21;
