import { P as Pack, R as RuleSetting, a as Role, C as Column, L as Locale, b as Level, c as Problem, d as LinterOptions, E as Examples, e as Linter, f as LintOptions, g as LinterOptions$1 } from './index-lj0v1zYg.js';
export { h as Call, i as Confidence, G as Grade, H as Hit, j as Localized, M as Message, k as Piece, l as ReadOptions, m as Reading, n as Rule, S as Scorecard, o as Session, T as Turn, p as huashuLint, q as huashuParse, r as huashuStringify, s as loadReaders, t as readCall, u as readCalls, v as recommended, w as retextHuashu } from './index-lj0v1zYg.js';
import { lilconfig } from 'lilconfig';
import { VFile } from 'vfile';
import 'vfile-message';
import 'nlcst';
import 'unified';

/** From which level on `huashu check` exits with 1. */
type FailOn = Level | 'never';
/** The settings that hold for one file: everything extended, merged and overridden. Plain data. */
interface Config {
    /** The configuration file that was found for the file; null: none. */
    path: string | null;
    /** Every configuration file that it was made of, what is extended first. */
    sources: readonly string[];
    /** Rules and word lists, built-in and own; the checks of the rules as the options of `rules` change them. */
    packs: readonly Pack[];
    /** Levels of rules that differ from the rules' own. */
    rules: Record<string, RuleSetting>;
    /** Options that were given to the checks of rules, by rule; they are already in `packs`. */
    options: Record<string, Record<string, unknown>>;
    /** Word lists that replace or add to those of the packs. */
    words: Record<string, string[]>;
    /** Speaker labels and their roles. */
    roles: Record<string, Role>;
    /** Words that spelling takes for right. */
    vocabulary: readonly string[];
    /** Wordings to avoid, by the wording to use. */
    terms: Record<string, string[]>;
    /** Words that a rule lets pass, by rule. */
    allow: Record<string, string[]>;
    /** Format of every source; recognised by content where absent. */
    reader?: string;
    /** The speakers or channels who are agents, where sources do not say. */
    agent?: string[];
    /** Keys and columns of scripts that hold what is said, instead of the usual ones. */
    speech?: string[];
    /** Further column headings of CSV and TSV. */
    columns?: Record<string, Column>;
    locale?: Locale;
    failOn?: FailOn;
    /** The file of known offences, absolute. */
    baseline?: string;
}
/** A mistake in a configuration or rule file. `path` is absolute. */
interface ConfigProblem {
    path: string;
    source: string;
    problem: Problem;
    kind: 'config' | 'rule';
}
/** One setting of a rule as a configuration file writes it. */
type WrittenRule = RuleSetting | [level: RuleSetting, options: Record<string, unknown>];
/** What may be set for some files only. */
interface WrittenSettings {
    rules?: Record<string, WrittenRule>;
    roles?: Record<string, Role>;
    words?: Record<string, string[]>;
    vocabulary?: string[];
    terms?: Record<string, string[]>;
    allow?: Record<string, string[]>;
    reader?: string;
    agent?: string | string[];
    speech?: string[];
    columns?: Record<string, Column>;
}
/** What a configuration file written in JavaScript or TypeScript exports. */
interface WrittenConfig extends WrittenSettings {
    extends?: string | string[];
    packs?: string[];
    overrides?: (WrittenSettings & {
        files: string | string[];
    })[];
    ignore?: string[];
    locale?: Locale;
    failOn?: FailOn;
    baseline?: string;
}

type ConfigSearch = ReturnType<typeof lilconfig>;
/** The nearest configuration file of a file: in its folder, or upwards from there. */
declare function findConfig(file: string, search?: ConfigSearch): Promise<string | undefined>;

/** What the engine takes of a configuration. */
declare function linterOptions({ packs, rules, allow, words, roles, terms, vocabulary, reader, agent, speech, columns }: Config): LinterOptions;

interface ProjectOptions {
    /** The folder of work: what is ignored is looked for from here on where there is no repository. */
    cwd: string;
    /** This configuration file for everything; false: none. Unless said, each file's own is found upwards from it. */
    config?: string | false;
    /** Levels that win over every configuration. */
    rules?: Record<string, RuleSetting>;
    /** Whether configuration files in JavaScript and TypeScript may be run. They are unless false, as by an editor in a folder that is not trusted. */
    code?: boolean;
}
/** The configuration of many files; every configuration file and pack is read once. */
interface Project {
    /** The settings that hold for a file (absolute, or below `cwd`). Files with the same settings get the same object. */
    configFor(file: string): Promise<Config>;
    /** The settings that hold in a folder, overrides aside. */
    configIn(folder: string): Promise<Config>;
    /** Which file says that this one is not to be linted, if any does; `git`: whether .gitignore counts (true unless said). */
    ignoredBy(file: string, how?: {
        git?: boolean;
        folder?: boolean;
    }): Promise<string | undefined>;
    /** Mistakes in the configurations and packs that were read so far. */
    problems(): ConfigProblem[];
    /** The configuration files and the folders of packs that were read so far. */
    sources(): string[];
    /** The folders of own packs that were named so far. */
    folders(): string[];
}
/** Opens the configuration of everything below a folder. To see changes on disk, open it anew. */
declare function openProject(options: ProjectOptions): Project;

interface PackReading extends Pack {
    /** Every mistake, by file. A rule with a mistake is left out. */
    problems: {
        path: string;
        source: string;
        problem: Problem;
    }[];
    /** By rule: its file, and where each of its examples begins in it. */
    places: Record<string, {
        path: string;
        source: string;
    } & Record<keyof Examples, number[]>>;
}

/** A source as text, or why it cannot be read. */
type SourceReading = {
    text: string;
} | {
    reason: string;
};
declare function readSource(path: string): Promise<SourceReading>;
interface FileResult {
    file: VFile;
    /** Whether the source could not be read, or only in part. */
    broken: boolean;
}
/** Lints a file. What cannot be read becomes a message on it. */
declare function lintFile(linter: Linter, path: string, options?: LintOptions): Promise<FileResult>;
/** Reads folders of rule packs from disk: `<folder>/<pack>/<rule>.yml` and `<folder>/words.yml`. */
declare function loadPacks(folder: string, base?: Pack['words']): Promise<PackReading>;

/** The encodings that are recognised. */
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';
type Decoded = {
    text: string;
    encoding: Encoding;
    bom: boolean;
} | {
    reason: string;
    byte: number;
};
/**
 * Bytes → text: by its byte order mark, else UTF-8, else GB18030 or Big5, whichever reads like Chinese. What none of
 * them can read is told with the first byte (from 0) that UTF-8 cannot.
 */
declare function decode(bytes: Uint8Array): Decoded;

/** `createLinter` that can also spell: the English dictionary is read when a rule first needs it. */
declare function createLinter(options?: LinterOptions$1): Linter;

export { type Config, type ConfigProblem, type Decoded, type Encoding, Examples, type FileResult, Level, LintOptions, Linter, LinterOptions$1 as LinterOptions, Locale, Pack, Problem, type Project, type ProjectOptions, Role, RuleSetting, type WrittenConfig, createLinter, decode, findConfig, lintFile, linterOptions, loadPacks, openProject, readSource };
