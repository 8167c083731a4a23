/** One line with a value, as a scraper reads it. */
export interface ReadSample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface ReadMetric {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly samples: readonly ReadSample[];
}

/**
 * Reads Prometheus' text exposition format 0.0.4 by its grammar
 * (prometheus.io/docs/instrumenting/exposition_formats, "Text format details"), and throws for what a scraper refuses: a
 * wrong name, a wrong escape, a value that is no number, a metric that is not in one group, a series that is there twice.
 */
export function readExposition(text: string): readonly ReadMetric[] {
  if (!text.endsWith("\n")) throw new Error("the last line must end with a line feed");
  const metrics = new Map<string, { help: string; type: string; samples: ReadSample[] }>();
  const series = new Set<string>();
  let current = "";
  const group = (name: string) => {
    if (name !== current && metrics.has(name)) throw new Error(`${name} is not in one group`);
    current = name;
    const known = metrics.get(name) ?? { help: "", type: "", samples: [] };
    metrics.set(name, known);
    return known;
  };
  for (const line of text.slice(0, -1).split("\n")) {
    const comment = /^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.*)$/su.exec(line);
    if (comment !== null) {
      const [, kind, name = "", rest = ""] = comment;
      const metric = group(name);
      const member = kind === "HELP" ? "help" : "type";
      if (metric[member] !== "" || metric.samples.length > 0)
        throw new Error(`${kind} of ${name} is there twice or late`);
      if (member === "type" && !/^(?:counter|gauge|histogram|summary|untyped)$/u.test(rest)) throw new Error(rest);
      metric[member] = rest;
      continue;
    }
    if (line.startsWith("#") || line === "") throw new Error(`neither HELP, TYPE nor a sample: ${line}`);
    const sample = readSample(line);
    const key = JSON.stringify([sample.name, Object.entries(sample.labels).sort()]);
    if (series.has(key)) throw new Error(`the same series twice: ${line}`);
    series.add(key);
    group(sample.name).samples.push(sample);
  }
  return [...metrics].map(([name, metric]) => ({ name, ...metric }));
}

function readSample(line: string): ReadSample {
  const name = /^[a-zA-Z_:][a-zA-Z0-9_:]*/u.exec(line)?.[0];
  if (name === undefined) throw new Error(`no metric name: ${line}`);
  let rest = line.slice(name.length);
  const labels: Record<string, string> = {};
  if (rest.startsWith("{")) {
    rest = rest.slice(1);
    while (!rest.startsWith("}")) {
      const label = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|(?=\}))/u.exec(rest);
      if (label === null) throw new Error(`no label: ${rest}`);
      const [whole, key = "", value = ""] = label;
      if (key in labels) throw new Error(`the label ${key} twice: ${line}`);
      labels[key] = value.replace(/\\(.)/gu, (_match, escaped: string) => (escaped === "n" ? "\n" : escaped));
      rest = rest.slice(whole.length);
    }
    rest = rest.slice(1);
  }
  const value = /^ ([+-]?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf)|NaN)$/u.exec(rest)?.[1];
  if (value === undefined) throw new Error(`no value: ${line}`);
  return { name, labels, value: Number(value) };
}
