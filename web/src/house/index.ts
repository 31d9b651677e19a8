/** What the hospital needs, for an administrator's home, which fetches it once the page stands. */
export const houseWaiting = () => import('./house-waiting').then((m) => m.HouseWaiting);
