/** When somebody's last day is, for their home, which fetches it once the page stands. */
export const leavingSoon = () => import('./leaving-soon').then((m) => m.LeavingSoon);
