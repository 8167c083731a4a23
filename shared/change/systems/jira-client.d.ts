declare module "jira-client" {
  /** What the client hands to the function that sends its requests. */
  export interface RequestOptions {
    readonly uri: string;
    readonly method: string;
    readonly body?: unknown;
  }

  /** The calls of jira-client 8.2.2 that are used here, each of which sends one request. */
  // biome-ignore lint/style/noDefaultExport: it is what the package exports.
  export default class JiraClient {
    constructor(options: {
      readonly protocol: string;
      readonly host: string;
      readonly port?: string;
      readonly base?: string;
      readonly apiVersion: string;
      readonly strictSSL: boolean;
      readonly request: (options: RequestOptions) => Promise<unknown>;
    });
    findIssue(issue: string, expand: string, fields: string, properties: string): Promise<unknown>;
    getIssueChangelog(issue: string, startAt: number, maxResults: number): Promise<unknown>;
    listFields(): Promise<unknown>;
    createRemoteLink(issue: string, link: Readonly<Record<string, unknown>>): Promise<unknown>;
  }
}
