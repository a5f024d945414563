/** The part of markdown-it that the site uses; its types are a package of their own. */
declare module "markdown-it" {
  export interface Token {
    readonly type: string;
    tag: string;
    readonly info: string;
    readonly content: string;
    readonly level: number;
    readonly children: Token[] | null;
    attrGet(name: string): string | null;
    attrSet(name: string, value: string): void;
  }
  type Rule = (tokens: Token[], index: number, options: object, env: never) => string;
  export default class MarkdownIt {
    constructor(options: { html: boolean; linkify?: boolean });
    readonly renderer: {
      readonly rules: Record<string, Rule | undefined>;
      render(tokens: Token[], options: object, env: object): string;
    };
    readonly options: object;
    parse(markdown: string, env: object): Token[];
  }
}
