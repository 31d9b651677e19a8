/** What waits for an information-governance lead, for their home, which fetches it once the page stands. */
export const lawfulWaiting = () => import('./lawful-waiting').then((m) => m.LawfulWaiting);
