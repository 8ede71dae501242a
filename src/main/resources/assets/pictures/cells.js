/* Pictures of rows and columns: tiers, practices by victim group and by sector. */
"use strict";

(() => {
  const CELL = 20;
  /** How wide a letter is, by and large. */
  const LETTER = 7.3;
  /** Of a letter of a name that leans by 45 degrees: how far it reaches up, and to the right. */
  const LEANING = 4.9;
  const labelWidth = (names, most) => Math.min(most, 16 + LETTER * d3.max(names, (name) => name.length));

  const rowLabels = (marginLeft) => {
    const room = Math.floor((marginLeft - 12) / (LETTER - .3));
    const shorten = (name) => name.length > room ? name.slice(0, room - 1) + "…" : name;
    return Plot.axisY({ anchor: "left", tickSize: 0, label: null, tickFormat: shorten });
  };

  /** A place for each row and column; the picture is as wide as they need, and scrolls where that is too much. */
  const frame = (rows, columns, space, { narrowest, widest, marginTop, marginRight }) => {
    const marginLeft = labelWidth(rows, space < 600 ? 160 : 290);
    const cellWidth = Math.min(widest, Math.max(narrowest, (space - marginLeft - marginRight) / columns.length));
    return {
      marginLeft, marginRight, marginTop, marginBottom: 8,
      width: marginLeft + marginRight + cellWidth * columns.length, height: marginTop + 8 + CELL * rows.length,
      style: { fontSize: "13px" },
      x: { domain: columns, axis: null, padding: .06 },
      y: { domain: rows, axis: null, padding: .06 }
    };
  };

  /** How far names that lean to the right reach beyond the last column. */
  const beyond = (columns, cellWidth) =>
    Math.max(8, d3.max(columns, (name, i) => 12 + LEANING * name.length - (columns.length - i - .5) * cellWidth));

  const matrix = (table, rowName, columnName, space) => {
    const byClaims = (name) => d3.groupSort(table, (group) => -d3.sum(group, (row) => row.claims), (row) => row[name]);
    const [rows, columns] = [byClaims(rowName), byClaims(columnName)];
    const most = d3.max(table, (row) => row.claims);
    const narrowest = Math.max(27, 10 + 7.2 * String(most).length);
    const shape = frame(rows, columns, space, {
      narrowest, widest: 48, marginTop: 16 + LEANING * d3.max(columns, (name) => name.length), marginRight: beyond(columns, narrowest)
    });
    const svg = tipgraph.plot({
      ...shape,
      marks: [
        rowLabels(shape.marginLeft),
        Plot.cell(d3.cross(rows, columns), { x: "1", y: "0", fill: "none", stroke: "var(--line)", strokeOpacity: .5 }),
        Plot.cell(table, {
          x: columnName, y: rowName, fill: "var(--exploitation)", fillOpacity: (row) => .08 + .5 * Math.sqrt(row.claims / most),
          title: (row) => `${row[rowName]}, ${row[columnName]}: ${row.claims} claims`
        }),
        Plot.text(table, { x: columnName, y: rowName, text: (row) => String(row.claims), fill: "currentColor", fontSize: 12 }),
        Plot.text(columns, {
          x: (name) => name, text: (name) => name, frameAnchor: "top", lineAnchor: "middle", textAnchor: "start", rotate: -45, dy: -2,
          fill: "currentColor"
        })
      ]
    });
    return { svg, key: [{ label: "An empty place: no claim" }], pinned: { left: shape.marginLeft, top: 0 } };
  };

  tipgraph.pictures.victims = (table, width) => matrix(table, "victimGroupLabel", "practiceLabel", width);
  tipgraph.pictures.sectors = (table, width) => matrix(table, "sectorLabel", "practiceLabel", width);

  const TIERS = ["1", "2", "2WL", "3", "SC"];
  const SHORT = { "2WL": "2W" };
  const TREND = { upgraded: " ↑", downgraded: " ↓", remained: " =" };

  tipgraph.pictures.tiers = (table, width) => {
    const countries = Array.from(new Set(table.map((row) => row.countryName)));
    const [first, last] = d3.extent(table, (row) => Number(row.year));
    const years = d3.range(first, last + 1).map(String);
    const placements = Array.from(d3.group(table, (row) => row.countryName, (row) => row.year).values())
      .flatMap((byYear) => Array.from(byYear.values())).map((rows) => ({
        countryName: rows[0].countryName, year: rows[0].year, rows,
        tier: new Set(rows.map((row) => row.tierLabelCode)).size === 1 ? rows[0].tierLabelCode : "several"
      }));
    const text = ({ rows }) => Array.from(new Set(rows.map((row) => SHORT[row.tierLabelCode] || row.tierLabelCode))).join("/")
      + (rows.map((row) => TREND[row.trend]).find(Boolean) || "");
    const shape = frame(countries, years, width, { narrowest: 46, widest: 70, marginTop: 24, marginRight: 8 });
    const svg = tipgraph.plot({
      ...shape,
      marks: [
        rowLabels(shape.marginLeft),
        Plot.axisX({ anchor: "top", tickSize: 0, label: null }),
        Plot.ruleY(countries, { y: (country) => country, stroke: "var(--line)" }),
        Plot.cell(placements, {
          x: "year", y: "countryName", fill: ({ tier }) => `var(--tier-${tier})`, stroke: "var(--edge)",
          title: ({ rows }) => rows.map((row) => `${row.countryName}, ${row.year}: ${row.tierLabel} ${row.trend}`).join("\n")
        }),
        Plot.text(placements, { x: "year", y: "countryName", text, fill: ({ tier }) => `var(--on-tier-${tier})`, fontSize: 12 })
      ]
    });
    const key = TIERS.filter((tier) => table.some((row) => row.tierLabelCode === tier)).map((tier) => ({
      fill: `var(--tier-${tier})`, label: table.find((row) => row.tierLabelCode === tier).tierLabel + (SHORT[tier] ? ` (${SHORT[tier]})` : "")
    }));
    return { svg, key: [...key, { label: "↑ upgraded" }, { label: "↓ downgraded" }, { label: "= remained" }, { label: "Empty: no placement in this data" },
        ...(countries.length > 50 ? [{ label: `Scroll to see all ${countries.length} countries` }] : [])], pinned: { left: shape.marginLeft, top: shape.marginTop }, latestLast: true };
  };
})();
