export { h as Call, i as Confidence, E as Examples, G as Grade, H as Hit, b as Level, f as LintOptions, e as Linter, g as LinterOptions, L as Locale, j as Localized, M as Message, P as Pack, k as Piece, c as Problem, l as ReadOptions, m as Reading, a as Role, n as Rule, R as RuleSetting, S as Scorecard, o as Session, T as Turn, x as createLinter, p as huashuLint, q as huashuParse, r as huashuStringify, s as loadReaders, t as readCall, u as readCalls, v as recommended, w as retextHuashu } from './index-lj0v1zYg.js';
import 'vfile';
import 'vfile-message';
import 'nlcst';
import 'unified';
