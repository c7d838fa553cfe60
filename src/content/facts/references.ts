/**
 * The article's reference list: addresses exactly as the article gives them. `title` is the page's own title or, where
 * that could not be seen, what its address says; like any cited title it stays in the language of the page (English).
 */
export interface Reference {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}

export const references = {
  1: {
    publisher: 'Kinetic Edge Physical Therapy',
    title: '5 reasons why your back hurts when you walk',
    url: 'https://www.kineticedgept.com/5-reasons-why-your-back-hurts-when-you-walk/',
  },
  2: {
    publisher: 'Mayo Clinic',
    title: 'Back pain: diagnosis and treatment',
    url: 'https://www.mayoclinic.org/diseases-conditions/back-pain/diagnosis-treatment/drc-20369911',
  },
  3: {
    publisher: 'Mayo Clinic',
    title: 'Back pain: healthy lifestyle',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/in-depth/back-pain/art-20546859',
  },
  4: {
    publisher: 'Medical News Today',
    title: 'Lower back pain when standing or walking',
    url: 'https://www.medicalnewstoday.com/articles/325434',
  },
  5: {
    publisher: 'HealthMatch',
    title: 'Lower back pain when standing or walking',
    url: 'https://healthmatch.io/lower-back-pain/lower-back-pain-when-standing',
  },
  6: {
    publisher: 'WebMD',
    title: 'Back pain exercises (slideshow)',
    url: 'https://www.webmd.com/back-pain/ss/slideshow-exercises',
  },
  7: {
    publisher: 'DFW Back',
    title: 'Lower back hurts when walking or standing',
    url: 'https://www.dfwback.com/lower-back-hurts-when-walking-or-standing/',
  },
  8: {
    publisher: 'Pain and Spine Specialists',
    title: 'Lower back pain when walking',
    url: 'https://painandspinespecialists.com/lower-back-pain-when-walking/amp/',
  },
  9: {
    publisher: 'NHS inform',
    title: 'Exercises for back pain',
    url: 'https://www.nhsinform.scot/illnesses-and-conditions/muscle-bone-and-joints/exercises/exercises-for-back-pain/',
  },
  10: {
    publisher: 'Mayo Clinic',
    title: 'Back pain: symptoms and causes',
    url: 'https://www.mayoclinic.org/diseases-conditions/back-pain/symptoms-causes/syc-20369906',
  },
  11: {
    publisher: 'MyHealth Alberta',
    title: 'Aftercare information',
    url: 'https://myhealth.alberta.ca/Health/aftercareinformation/pages/conditions.aspx?hwid=ut3391',
  },
  12: {
    publisher: 'AARP',
    title: 'Exercises for lower back pain',
    url: 'https://www.aarp.org/health/conditions-treatments/info-2022/exercises-for-lower-back-pain.html',
  },
  13: {
    publisher: 'Mayo Clinic',
    title: 'Back pain: causes',
    url: 'https://www.mayoclinic.org/symptoms/back-pain/basics/causes/sym-20050878',
  },
  14: {
    publisher: 'WebMD',
    title: 'Understanding back pain: diagnosis and treatment',
    url: 'https://www.webmd.com/back-pain/understanding-back-pain-treatment',
  },
  15: {
    publisher: 'YouTube',
    title: 'Video DxIeqiyYZkQ',
    url: 'https://youtube.com/watch?v=DxIeqiyYZkQ',
  },
  16: {
    publisher: 'Versus Arthritis',
    title: 'Back pain',
    url: 'https://versusarthritis.org/about-arthritis/conditions/back-pain/',
  },
  17: {
    publisher: 'UC Davis Health',
    title: '8 tips to help ease your back pain',
    url: 'https://health.ucdavis.edu/blog/cultivating-health/8-tips-to-help-ease-your-back-pain/2022/06',
  },
  18: {
    publisher: 'The Spine and Rehab Group',
    title: 'Lower back pain when walking',
    url: 'https://www.thespineandrehabgroup.com/lower-back-pain-when-walking',
  },
  19: {
    publisher: 'Healthline',
    title: 'Stretches for lower back pain',
    url: 'https://www.healthline.com/nutrition/stretches-for-lower-back-pain',
  },
  20: {
    publisher: 'NIAMS',
    title: 'Back pain',
    url: 'https://www.niams.nih.gov/health-topics/back-pain',
  },
  21: {
    publisher: 'Sciatica.com',
    title: 'Best exercises to help with back pain',
    url: 'https://www.sciatica.com/blog/best-exercises-to-help-with-back-pain/',
  },
} as const satisfies Record<number, Reference>;

/** The number of a reference, as in the article: 1 to 21. */
export type ReferenceNumber = keyof typeof references;
