import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import { Root } from 'nlcst';
import { Plugin } from 'unified';

/** Who speaks. `unknown`: nobody can tell. */
type Role = 'agent' | 'customer' | 'system' | 'unknown';
/** How much a message weighs. */
type Level = 'error' | 'warning' | 'info';
/** `certain`: the very words. `likely`: only the sound of them, as a recogniser writes homophones. */
type Confidence = 'certain' | 'likely';
/** How far a rewrite may be trusted: `safe` can stand in the sentence as it is, a `suggestion` needs a person's eye. */
type Grade = 'safe' | 'suggestion' | 'none';
/** The languages in which messages, reasons and help are written. */
type Locale = 'zh' | 'zh-Hant' | 'en';
/** One text in every language it is written in; `zh-Hant` is converted from `zh` where it is not given. */
interface Localized {
    zh: string;
    en: string;
    'zh-Hant'?: string;
}
/**
 * A run of a turn's text and where it stands in the source: `[text, start, end]`, `text` an offset in the turn's text,
 * `start` and `end` offsets in the source, all UTF-16. A run as long in the source as in the text maps character by
 * character; any other run (an escape, an entity) is one indivisible piece.
 */
type Piece = readonly [text: number, start: number, end: number];
/** One stretch of speech by one person. */
interface Turn {
    role: Role;
    text: string;
    /** The speaker as the source writes it. */
    speaker?: string;
    /** True when the role was inferred, not written. */
    guessed?: boolean;
    /** Seconds from the start of the call. */
    start?: number;
    /** Seconds from the start of the call. */
    end?: number;
    /** Where the text stands in the source, in order. Absent: the turn has no place in a text source. */
    pieces?: readonly Piece[];
    /** The heading, scene or key of a script under which the turn stands. */
    section?: string;
    /** The cell of a workbook that holds the turn, as in `话术!B3`. `pieces` then count in the cell's text. */
    cell?: string;
    /** The paragraph of a Word document that holds the turn, from 1. `pieces` then count in the paragraph's text. */
    paragraph?: number;
}
/** What is linted: a transcript, a chat, or a script template. */
interface Call {
    turns: Turn[];
    id?: string;
    direction?: 'inbound' | 'outbound';
    /** `transcript` unless the reader knows better. `notice`: a template marked as a public notice. */
    kind?: 'transcript' | 'chat' | 'template' | 'notice';
    /** Whatever else the source says of the call, for rules that ask. */
    metadata?: Record<string, string | number | boolean>;
}
/** Something wrong with the source itself, at a place in it (offsets, UTF-16). */
interface Problem {
    reason: string;
    start: number;
    end: number;
    /** The place in a source that is not text: `话术!B3`, `¶12`. */
    where?: string;
}
/** What a reader makes of a source. A source may hold several calls; what cannot be read is told, the rest is read. */
interface Reading {
    calls: Call[];
    problems: Problem[];
    /** True when the source is sound and not a call at all: a configuration, say. One of the problems says so. */
    foreign?: boolean;
}
/** One place where a rule does not hold. Offsets are UTF-16, half-open, in the turn's text. */
interface Hit {
    /** Index of the turn, or null when no turn can be blamed. */
    turn: number | null;
    start: number;
    end: number;
    confidence: Confidence;
    /** Fills the `{…}` places of the rule's message. */
    values?: Record<string, string>;
    /** What came closest and why it did not count. */
    closest?: Localized;
    /** Wordings that are better here than the rule's `say`. */
    expected?: string[];
}
/** What a QA supervisor reads about one call. */
interface Scorecard {
    /** 0 to 100. */
    total: number;
    band: 'excellent' | 'learning' | 'unsuited';
    bandName: string;
    /** By both axes: neither high, procedure only, personal only, both. */
    serviceType: 'indifferent' | 'productive' | 'friendly' | 'quality';
    serviceTypeName: string;
    /** 0 to 100 each: what the process asks for; warmth. */
    axes: {
        procedure: number;
        personal: number;
    };
    counts: {
        errors: number;
        warnings: number;
        infos: number;
    };
    /** Praising phrases that the agent said. */
    praise: number;
}
/** The examples of a rule: its tests and its documentation. */
interface Examples {
    bad: string[];
    good: string[];
}
/** One belief, as its YAML file states it. */
interface Rule {
    id: string;
    title: Localized;
    level: Level;
    /** One check by name, with its keys. */
    check: Record<string, unknown>;
    message: Localized;
    say: string[];
    /** The same rewrites for Traditional text, where they are not the characters' plain counterparts. */
    sayHant?: string[];
    /** True when the first rewrite can stand in the sentence as it is. */
    fix: boolean;
    /** On which axis of the scorecard it counts; `personal` unless said. */
    axis?: 'procedure' | 'personal';
    why: Localized;
    source: string;
    /** Empty in the built-in rules in a browser. */
    examples: Examples;
}
/** A folder of rules with the word lists they share. */
interface Pack {
    rules: Rule[];
    words: Record<string, string[]>;
}
/** What a person sees: a VFileMessage with the fields of huashu. */
interface Message extends VFileMessage {
    ruleId: string;
    /** Index of the turn in its call, or null when no turn can be blamed. */
    turn: number | null;
    role: Role | null;
    /** True when the role was inferred, not written. */
    guessed?: boolean;
    confidence: Confidence;
    level: Level;
    /** Of the first rewrite in `expected`. */
    grade: Grade;
    /** Offsets in the turn's text, half-open; null when no turn can be blamed. */
    span: readonly [start: number, end: number] | null;
    /** The place in a source that is not text: `话术!B3` (sheet and cell), `¶12` (paragraph). */
    where?: string;
    /** The call's id, in a source that holds several calls. */
    call?: string;
}

/** Rows of numbers, one behind the other: row i is `items[starts[i] … starts[i + 1])`. */
interface Rows {
    starts: Uint32Array;
    items: Uint32Array;
}
/**
 * Rows of edges: of the position where each leads `(position - first position of the phrase) * 4 + edge flags`, ascending
 * by its sound, once for each of its sounds.
 */
interface Edges {
    starts: Uint32Array;
    items: Uint16Array;
    sounds: Uint16Array;
}
/** All phrases, compiled: plain tables, nothing to run. */
interface Program {
    /** Every fragment, ascending: the sound classes of its one to three characters, 9 bits each, the last one lowest. */
    fragments: Uint32Array;
    /** By fragment: the positions at which it ends. */
    anchors: Rows;
    /** By anchor: the sound that must stand before its fragment (9 bits) and the one behind it, ANYTHING where it may be several. */
    around: Uint32Array;
    /** By position, of all phrases one behind the other: its character, its flags, its neighbours. */
    codes: Uint16Array;
    flags: Uint8Array;
    next: Edges;
    previous: Edges;
    /** By phrase: its first position (and, at the end, how many there are). */
    bases: Uint32Array;
    /** By phrase: its longest length in characters, and how many syllables a sound-alike needs (255: none counts). */
    longest: Uint16Array;
    soundsLike: Uint8Array;
    /** By phrase: 1 when punctuation behind it belongs to it. */
    marked: Uint8Array;
}

/** A phrase found in a text: offsets UTF-16, half-open. */
interface Found {
    phrase: number;
    start: number;
    end: number;
    /** False when only the sound is right. */
    certain: boolean;
}
interface Scanner {
    /** Every phrase in the text, read once from left to right. A phrase is told once for each end it has. */
    scan(text: string, tell: (found: Found) => void): void;
    /** What scans have cost so far, counted in steps. */
    readonly cost: Cost;
}
interface Cost {
    /** Characters read. */
    characters: number;
    /** Characters at which a fragment might end, or something may be left out. */
    looks: number;
    /** Phrases one of whose fragments ended. */
    tried: number;
    /** Pairs of a phrase's position and a character visited to verify them. */
    verified: number;
}

/** Knows how Latin words are written. */
interface Speller {
    correct: (word: string) => boolean;
    suggest: (word: string) => string[];
}
/** What the project itself brings to the checks that need it. */
interface Settings {
    /** One agreed term for one thing: the term and what it is to be said instead of. */
    terms?: Record<string, string[]>;
    /** Words of the project that a dictionary does not have. */
    vocabulary?: string[];
    /** Gives the speller; asked only when a Latin word has to be looked up. */
    speller?: () => Speller;
}

/** What a column holds. `role` is one of known roles, `speaker` any name or number; `startMs` and `endMs` are milliseconds. */
type Column = 'role' | 'speaker' | 'text' | 'start' | 'end' | 'startMs' | 'endMs' | 'call' | 'direction' | 'scene';

interface ReadOptions {
    /** The file's name: a hint, no more. */
    path?: string;
    /** Use this reader whatever the source looks like. */
    reader?: string;
    /** Further speaker labels and their roles: `{阿强: 'agent'}`. */
    roles?: Record<string, Role>;
    /** The keys (YAML, JSON) and columns (CSV, XLSX, tables) of a script that hold what is said, instead of the usual ones. */
    speech?: string[];
    /** The speakers who are agents, where the source has no roles: `A`, `speaker 0`, `channel 1`. Others are customers. */
    agent?: string | string[];
    /** Further column headings of CSV and TSV: `{坐席内容: 'text'}`. */
    columns?: Record<string, Column>;
}

/** Reads every call in a source; its format is recognised by its content. Throws when `reader` names none that we have. */
declare function readCalls(source: string, options?: ReadOptions): Reading;
/**
 * Loads what is needed to read a source, script templates above all; without a source, every reader. In Node nothing
 * needs to be loaded: `huashu` brings all readers along there.
 */
declare function loadReaders(source?: string, options?: ReadOptions): Promise<void>;
/** Reads the one call in a source. Throws when there is none, or when the source has a mistake. */
declare function readCall(source: string, options?: ReadOptions): Call;

/** What was found in texts that were scanned before; for a source that is linted again and again while it is written. */
interface ScanMemory {
    /** The scanner for the next reading: it scans only texts that the last reading did not have. */
    over: (scanner: Scanner) => Scanner;
}

/** Offences that were there when it was written: by file and by fingerprint, how many. No word of a call stands in it. */
interface Baseline {
    version: 1;
    /** Paths from the baseline's own folder, with `/`. */
    files: Record<string, Record<string, {
        rule: string;
        count: number;
    }>>;
}
/** Folders that paths start from: absolute, or both from the same place. */
interface BaselineRoots {
    /** The baseline's own folder: paths in it start there. */
    root?: string;
    /** The folder that relative paths of linted files start from. */
    cwd?: string;
}
interface BaselineOptions extends BaselineRoots {
    accepted: Baseline;
}

/** Phrases compiled when the package was built, and the word lists that they were compiled with. */
interface Compiled {
    words: Pack['words'];
    /** By number of the phrase in the program, as `keyOf` writes them. */
    keys: readonly string[];
    program: () => Program;
}

/** What there is to say about a hit, without the cost of a VFileMessage (which is an Error and takes a stack trace). */
interface Verdict {
    rule: Rule;
    level: Level;
    hit: Hit;
    reason: string;
    actual: string;
    expected: string[];
}

/** `off`, or how much the rule's messages weigh. */
type RuleSetting = 'off' | Level;
interface LinterOptions$1 extends ReadOptions, Settings {
    /** Rules and word lists. */
    packs: Pack[];
    /** Settings by rule id; every rule is on at its own level unless said. */
    rules?: Record<string, RuleSetting>;
    /** Word lists that replace or add to those of the packs. */
    words?: Record<string, string[]>;
    /** Phrases compiled before; those of other rules, or with other word lists, are compiled now. */
    compiled?: Compiled;
    /** The language of messages. `zh` unless said. */
    locale?: Locale;
    /** By rule id: phrases that excuse an overlapping hit of the rule. */
    allow?: Record<string, string[]>;
    /** Offences that were there before: they are not told. */
    baseline?: BaselineOptions;
    /** Whether a directive without `-- reason` is an error. */
    requireReason?: boolean;
    /** Is given each part of the work to do, to take its time: `read`, `scan`, and each rule by its id. */
    measure?: <T>(part: string, work: () => T) => T;
}
interface LintOptions extends ReadOptions {
    /** The file's name: shown in messages, and a hint which reader to use. */
    path?: string;
    /** What was found when the source was linted before: turns that are the same are not scanned again. */
    memory?: ScanMemory;
}
/** A call while it is going on. */
interface Session {
    /** Takes the next turn and gives what is wrong in it. */
    push: (turn: Pick<Turn, 'role' | 'text'> & Partial<Turn>) => Message[];
    /** Ends the call and gives what was missing in it. */
    end: () => Message[];
}
interface Linter {
    /** Reads a source and lints every call in it. `file.data.calls` holds the calls as read, `file.data.scorecards` a card for each, `file.data.scorecard` that of the only one. Mistakes in the source are messages, too. */
    lint: (source: string, options?: LintOptions) => VFile & {
        messages: (Message | VFileMessage)[];
    };
    /** Loads what `lint` needs to read this source: templates take readers that the core does not hold. */
    load: (source: string, options?: LintOptions) => Promise<void>;
    /** Judges a call, plainly: for streams, where a VFileMessage each would cost more than the scan. */
    judge: (call: Call) => {
        verdicts: Verdict[];
        scorecard: Scorecard | null;
    };
    /** Lints a call that you made yourself; messages have a turn and a span in it, no place. */
    lintCall: (call: Call) => Message[];
    session: (call?: Omit<Call, 'turns'>) => Session;
    /** The rules that are on, and at which level. */
    rules: readonly {
        rule: Rule;
        level: Level;
    }[];
}

/** The built-in rules, without their examples. */
declare const recommended: Pack;

interface PluginOptions extends Omit<LinterOptions$1, 'packs'> {
    /** Rules and word lists; the built-in ones unless said. */
    packs?: Pack[];
}
/** unified plugin: a call in any format → nlcst, a paragraph a turn. Of a source with several calls, the first. */
declare const huashuParse: Plugin<[options?: ReadOptions], string, Root>;
/** unified plugin: nlcst of `huashuParse` → messages on the file. The tree stays as it is. */
declare function huashuLint(options?: PluginOptions): (tree: Root, file: VFile) => void;
/** unified plugin: nlcst → text, as it was parsed or as other plugins left it. */
declare const huashuStringify: Plugin<[], Root, string>;
/** retext plugin: lints any nlcst tree, whoever made it, as labelled text; beside other retext plugins. */
declare function retextHuashu(options?: PluginOptions): (tree: Root, file: VFile) => void;

interface LinterOptions extends Omit<LinterOptions$1, 'packs'> {
    /** Rules and word lists; the built-in ones unless said. */
    packs?: Pack[];
}
/** Compiles the rules once; lint as often as you like. Throws when `rules` names a rule that no pack has. */
declare function createLinter(options?: LinterOptions): Linter;

export { type Column as C, type Examples as E, type Grade as G, type Hit as H, type Locale as L, type Message as M, type Pack as P, type RuleSetting as R, type Scorecard as S, type Turn as T, type Role as a, type Level as b, type Problem as c, type LinterOptions$1 as d, type Linter as e, type LintOptions as f, type LinterOptions as g, type Call as h, type Confidence as i, type Localized as j, type Piece as k, type ReadOptions as l, type Reading as m, type Rule as n, type Session as o, huashuLint as p, huashuParse as q, huashuStringify as r, loadReaders as s, readCall as t, readCalls as u, recommended as v, retextHuashu as w, createLinter as x };
