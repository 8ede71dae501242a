/* Pictures of rows of bars: recommendations, indicators, efforts, status. */
"use strict";

(() => {
  const STATUSES = ["asserted", "reported", "alleged", "estimated", "possible"];
  const PILLARS = ["prosecution", "protection", "prevention", "partnership"];
  const statusFill = (code) => `var(--status-${code})`;
  const sum = (rows) => d3.sum(rows, (row) => row.claims);

  /**
   * Rows of bars: [{ group, label, segments: [{ from, to, fill, ink, count, title }], total }]. On a narrow screen labels stand
   * above their bars.
   */
  const bars = (rows, width, x, { zeros = [0], sides = [] } = {}) => {
    const isNarrow = width < 600;
    const bar = 16;
    let y = sides.length ? 18 : 0;
    let group = "";
    const headings = [];
    for (const row of rows) {
      if (row.group && row.group !== group) {
        group = row.group;
        headings.push({ label: group, y: y + 16 });
        y += 26;
      }
      y += isNarrow ? 17 : 3;
      row.y = y;
      row.segments.forEach((segment) => Object.assign(segment, { y1: y, y2: y + bar }));
      y += bar + 3;
    }
    const segments = rows.flatMap((row) => row.segments).filter((segment) => segment.to > segment.from);
    const marginLeft = isNarrow ? 14 : 10 + 7.3 * d3.max(rows, (row) => row.label.length);
    const marginRight = sides.length ? 84 : 48;
    const unit = (width - marginLeft - marginRight) / (x.domain[1] - x.domain[0]);
    const hasRoom = (segment) => (segment.to - segment.from) * unit > 6 + 7.5 * String(segment.count).length;
    return tipgraph.plot({
      width, marginLeft, marginRight, marginTop: 4, marginBottom: 36, height: y + 40,
      style: { fontSize: "13px" },
      x: { label: null, ...x },
      y: { axis: null, domain: [0, y], range: [4, y + 4] },
      marks: [
        Plot.gridX({ ticks: x.ticks, strokeOpacity: .15 }),
        Plot.axisX({ ticks: x.ticks, tickFormat: x.tickFormat || String, label: x.label, labelAnchor: "center", labelArrow: "none" }),
        Plot.rect(segments, { x1: "from", x2: "to", y1: "y1", y2: "y2", fill: "fill", stroke: "currentColor", strokeWidth: .6, title: "title" }),
        Plot.text(segments.filter(hasRoom), {
          x: (segment) => (segment.from + segment.to) / 2, y: (segment) => segment.y1 + bar / 2,
          text: (segment) => String(segment.count), fill: "ink", fontSize: 12
        }),
        Plot.text(rows.filter((row) => row.total !== undefined), {
          x: (row) => d3.max(row.segments, (segment) => segment.to) || 0, y: (row) => row.y + bar / 2,
          text: (row) => String(row.total), textAnchor: "start", dx: 5, fill: "currentColor"
        }),
        Plot.text(rows, {
          frameAnchor: "left", y: (row) => isNarrow ? row.y - 8 : row.y + bar / 2, text: "label",
          textAnchor: isNarrow ? "start" : "end", dx: isNarrow ? 0 : -6, fill: "currentColor"
        }),
        Plot.text(headings, {
          frameAnchor: "left", y: "y", text: "label", textAnchor: isNarrow ? "start" : "end", dx: isNarrow ? 0 : -6,
          fontWeight: "bold", fill: "currentColor"
        }),
        Plot.text(sides, {
          x: "at", y: () => 8, text: "label", textAnchor: "start", dx: 4, fill: "currentColor", filter: (side) => side.way > 0
        }),
        Plot.text(sides, {
          x: "at", y: () => 8, text: "label", textAnchor: "end", dx: -4, fill: "currentColor", filter: (side) => side.way < 0
        }),
        Plot.ruleX(zeros, { stroke: "currentColor" })
      ]
    });
  };

  const whole = (most, width) => d3.ticks(0, most, width < 600 ? 4 : 8).filter(Number.isInteger);

  const stacked = (rows, order, fill, code, count) => {
    let from = 0;
    return order.flatMap((name) => rows.filter((row) => row[code] === name).map((row) => {
      const to = from + count(row);
      const segment = {
        from, to, fill: fill(name), ink: `var(--on-${name})`, count: row.claims, title: `${row[code.replace("Code", "")]}: ${row.claims}`
      };
      from = to;
      return segment;
    }));
  };

  const statusKey = (rows) => STATUSES
    .filter((status) => rows.some((row) => row.statusLabelCode === status && row.claims > 0))
    .map((status) => ({ fill: statusFill(status), label: rows.find((row) => row.statusLabelCode === status).statusLabel }));

  tipgraph.pictures.recommendations = (table, width) => {
    const rows = PILLARS.flatMap((pillar) => table.filter((row) => row.pillarLabelCode === pillar)).map((row) => ({
      group: row.pillarLabel, label: row.actionLabel, total: row.claims,
      segments: [{
        from: 0, to: row.claims, fill: "var(--recommendation)", ink: "none", count: row.claims,
        title: `${row.actionLabel}: ${row.claims} recommendations in ${row.narratives} narratives`
      }]
    }));
    const most = d3.max(table, (row) => row.claims);
    return { svg: bars(rows, width, { domain: [0, most], ticks: whole(most, width), label: "recommendations" }) };
  };

  tipgraph.pictures.indicators = (table, width) => {
    const rows = Array.from(d3.group(table, (row) => row.indicatorLabel), ([label, ofOne]) => ({
      label, total: sum(ofOne), segments: stacked(ofOne, STATUSES, statusFill, "statusLabelCode", (row) => row.claims)
    })).sort((a, b) => d3.descending(a.total, b.total) || d3.ascending(a.label, b.label));
    const most = rows[0].total;
    return {
      svg: bars(rows, width, { domain: [0, most], ticks: whole(most, width), label: "claims" }),
      key: statusKey(table)
    };
  };

  tipgraph.pictures.status = (table, width) => {
    const rows = Array.from(d3.group(table, (row) => row.kind), ([kind, ofOne]) => {
      const all = sum(ofOne);
      return {
        label: kind.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase() + ` (${all})`,
        segments: stacked(ofOne, STATUSES, statusFill, "statusLabelCode", (row) => row.claims / all)
      };
    });
    const ticks = [0, .25, .5, .75, 1];
    return {
      svg: bars(rows, width, { domain: [0, 1], ticks, tickFormat: d3.format(".0%"), label: "share of the claims of the kind" }),
      key: statusKey(table)
    };
  };

  /** What was done to the right, what was done too little or not to the left; what was not reported apart from both. */
  tipgraph.pictures.efforts = (table, width) => {
    const right = ["made", "increased"];
    const left = ["decreased", "insufficient", "none"];
    const apart = "none-reported";
    const fill = (outcome) => outcome === apart ? "url(#picture-efforts-stripes)" : `var(--outcome-${outcome})`;
    const byAction = d3.group(table, (row) => row.actionLabelCode);
    const claims = (ofOne, outcomes) => sum(ofOne.filter((row) => outcomes.includes(row.outcomeLabelCode)));
    const most = (outcomes) => d3.max(byAction.values(), (ofOne) => claims(ofOne, outcomes));
    const [least, greatest, unreported] = [most(left), most(right), most([apart])];
    const zero = greatest + Math.ceil((least + greatest) / 8);
    const part = (ofOne, outcomes) => stacked(ofOne, outcomes, fill, "outcomeLabelCode", (row) => row.claims);
    const turned = (segments) => segments.map((segment) => ({ ...segment, from: -segment.to, to: -segment.from }));
    const moved = (segments) => segments.map((segment) => ({ ...segment, from: zero + segment.from, to: zero + segment.to }));
    const rows = PILLARS.flatMap((pillar) => Array.from(byAction.values())
      .filter((ofOne) => ofOne[0].pillarLabelCode === pillar)
      .sort((a, b) => d3.descending(sum(a), sum(b)) || d3.ascending(a[0].actionLabel, b[0].actionLabel)))
      .map((ofOne) => ({
        group: ofOne[0].pillarLabel, label: ofOne[0].actionLabel, total: claims(ofOne, [apart]) || undefined,
        segments: [...turned(part(ofOne, left)), ...part(ofOne, right), ...moved(part(ofOne, [apart]))]
      }));
    const every = Math.max(1, d3.tickStep(0, least + greatest, width < 600 ? 4 : 8));
    const upTo = (end) => d3.range(0, end + 1, every);
    const svg = bars(rows, width, {
      domain: [-1.02 * least, Math.max(zero + unreported, zero + 1)],
      ticks: [...upTo(least).slice(1).map((n) => -n), ...upTo(greatest), zero],
      tickFormat: (n) => String(n === zero ? 0 : Math.abs(n)), label: "claims"
    }, {
      zeros: [0, zero],
      sides: [
        ...(least ? [{ at: 0, way: -1, label: "← not or too little" }] : []),
        { at: 0, way: 1, label: "done →" }, { at: zero, way: 1, label: "none reported" }
      ]
    });
    tipgraph.stripes(svg, "picture-efforts-stripes", "var(--unknown)");
    const order = [...left.slice().reverse(), ...right, apart];
    return {
      svg,
      key: order.filter((outcome) => table.some((row) => row.outcomeLabelCode === outcome))
        .map((outcome) => ({
          fill: fill(outcome), label: table.find((row) => row.outcomeLabelCode === outcome).outcomeLabel
            + (outcome === apart ? " (apart, at the right)" : "")
        }))
    };
  };
})();
