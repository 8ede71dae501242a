/* Pictures of rows and columns: tiers, practices by victim group and by sector. */
"use strict";

(() => {
  const CELL = 20;
  const labelWidth = (names, most) => Math.min(most, 12 + 6.6 * d3.max(names, (name) => name.length));

  const frame = (rows, columns, width, options) => {
    const marginLeft = labelWidth(rows, width < 600 ? 150 : 250);
    const cellWidth = Math.min(options.widest, Math.max(options.narrowest, (width - marginLeft - 8) / columns.length));
    return {
      marginLeft, marginRight: 8, marginTop: options.marginTop, marginBottom: 8,
      width: marginLeft + 8 + cellWidth * columns.length, height: options.marginTop + 8 + CELL * rows.length,
      style: { fontSize: "13px" },
      x: { domain: columns, axis: null, padding: .06 },
      y: { domain: rows, axis: null, padding: .06 },
      left: Plot.axisY({ anchor: "left", tickSize: 0, label: null, textOverflow: "ellipsis", lineWidth: (marginLeft - 12) / 13 })
    };
  };

  const matrix = (table, rowName, columnName, width) => {
    const byClaims = (name) => d3.groupSort(table, (group) => -d3.sum(group, (row) => row.claims), (row) => row[name]);
    const [rows, columns] = [byClaims(rowName), byClaims(columnName)];
    const most = d3.max(table, (row) => row.claims);
    const { left, ...shape } = frame(rows, columns, width, { narrowest: 26, widest: 60, marginTop: 16 + 4.9 * d3.max(columns, (name) => name.length) });
    const svg = tipgraph.plot({
      ...shape, marginRight: 90, width: shape.width + 82,
      marks: [
        left,
        Plot.axisX({ anchor: "top", tickSize: 0, label: null, tickRotate: -45, textAnchor: "start", dy: -2 }),
        Plot.cell(table, { x: columnName, y: rowName, fill: "none", stroke: "var(--line)" }),
        Plot.cell(table, {
          x: columnName, y: rowName, fill: "var(--exploitation)", fillOpacity: (row) => .08 + .5 * Math.sqrt(row.claims / most),
          title: (row) => `${row[rowName]}, ${row[columnName]}: ${row.claims} claims`
        }),
        Plot.text(table, { x: columnName, y: rowName, text: (row) => String(row.claims), fill: "currentColor", fontSize: 12 })
      ]
    });
    return { svg, key: [{ label: "An empty place: no claim" }] };
  };

  tipgraph.pictures.victims = (table, width) => matrix(table, "victimGroupLabel", "practiceLabel", width);
  tipgraph.pictures.sectors = (table, width) => matrix(table, "sectorLabel", "practiceLabel", width);

  const TIERS = ["1", "2", "2WL", "3", "SC"];
  const SHORT = { "2WL": "2W" };
  const TREND = { upgraded: "↑", downgraded: "↓" };

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
    const { left, ...shape } = frame(countries, years, width, { narrowest: 34, widest: 70, marginTop: 24 });
    const svg = tipgraph.plot({
      ...shape,
      marks: [
        left,
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
    return { svg, key: [...key, { label: "↑ upgraded" }, { label: "↓ downgraded" }, { label: "Empty: no placement in this data" }] };
  };
})();
