// The scripts are plain JavaScript; these are the types of what is tested of them.

interface Release {
  readonly tag: string;
  readonly version: string;
  readonly numbers: readonly number[];
  readonly isPreRelease: boolean;
}

interface SpdxDocument {
  readonly SPDXID: string;
  readonly documentDescribes: readonly string[];
  readonly packages: readonly { readonly SPDXID: string; readonly name: string; readonly versionInfo: string }[];
  readonly relationships: readonly {
    readonly spdxElementId: string;
    readonly relatedSpdxElement: string;
    readonly relationshipType: string;
  }[];
}

declare module "*/scripts/release/version.mjs" {
  export function releaseOf(tag: string): Release | undefined;
  export function comesAfter(release: Release, other: Release): boolean;
  export function highestOf(releases: readonly Release[]): Release | undefined;
}

declare module "*/scripts/release/notes.mjs" {
  export function releaseNotes(changelog: string, version: string): string;
}

declare module "*/scripts/release/plan.mjs" {
  export function planRelease(facts: {
    readonly tag: string;
    readonly packageVersion: string;
    readonly lockVersion: string;
    readonly changelog: string;
    readonly commit: string;
    readonly isOnMain: boolean;
    readonly tags: ReadonlyMap<string, string>;
    readonly mistaken: ReadonlySet<string>;
    readonly isRehearsal: boolean;
  }): {
    readonly plan:
      | { readonly version: string; readonly isPreRelease: boolean; readonly majorTag: string | undefined }
      | undefined;
    readonly problems: readonly string[];
  };
}

declare module "*/scripts/release/major-tag.mjs" {
  export function majorTagMove(
    release: Release,
    tags: ReadonlyMap<string, string>,
  ): { readonly moves: boolean; readonly exists: boolean; readonly reason: string };
}

declare module "*/scripts/release/bill-of-materials.mjs" {
  export function bundledOnly(document: SpdxDocument, licences: string): SpdxDocument;
  export function bundledPackages(licences: string): readonly string[];
}

declare module "*/scripts/release/assets.mjs" {
  export function checksumLine(file: string, bytes: string | Buffer): string;
}

interface GithubReleases {
  readonly tags: () => ReadonlyMap<string, string>;
}

declare module "*/scripts/release/github.mjs" {
  export function githubReleases(of: {
    readonly repository: string;
    readonly gh?: (words: readonly string[]) => string;
  }): GithubReleases;
}

declare module "*/scripts/release/publish.mjs" {
  export function publishRelease(
    of: {
      readonly release: Release;
      readonly commit: string;
      readonly folder: string;
      readonly checksums: string;
      readonly notesFile: string;
    },
    ports: { readonly github: GithubReleases; readonly pause: (milliseconds: number) => Promise<unknown> },
  ): Promise<string>;
}

declare module "*/fake-gh.mjs" {
  export interface FakeState {
    readonly repository: string;
    readonly tags: Record<string, string>;
    readonly releases: {
      readonly tag_name: string;
      readonly draft: boolean;
      readonly immutable: boolean;
      readonly [name: string]: unknown;
    }[];
    makesImmutable: boolean;
    spoil?: string | undefined;
    spoilLater?: "files" | "tag" | undefined;
    failAt?: string | undefined;
    failWith?: string | undefined;
    readonly calls: string[];
  }
  export function newState(tags?: Record<string, string>): FakeState;
  export function fakeGh(state: FakeState, words: readonly string[]): string;
}
