/** The two releases of the example, by the name that starts them; the values are their versions. */
export const SUPPORT_DESK_RELEASES = { v1: "1.4.0", v2: "1.5.0" } as const;
export type SupportDeskRelease = keyof typeof SUPPORT_DESK_RELEASES;
