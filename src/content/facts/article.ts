/** The one article that everything here is drawn from. Its title is quoted as published, so it has a language. */
export const article = {
  title: 'Why does my back hurt when I walk?',
  titleLang: 'en',
  author: 'Dr. Marcus Yu Bin Pai',
  credentials: 'MD, PhD',
  url: 'https://musclepain.org/why-does-my-back-hurt-when-i-walk/',
} as const;

/** How many references the article lists; references.ts has them. */
export const referenceCount = 21;
