/* The map of routes. Outlines are of Natural Earth; places are found in them by their M49 code. */
"use strict";

(() => {
  const WORLD = "001";
  /** The globe without the Antarctic. */
  const INHABITED = { type: "MultiPoint", coordinates: [[-180, 0], [180, 0], [0, 84], [0, -57]] };
  const files = new Map();

  const load = (address) => {
    if (!files.has(address)) {
      files.set(address, fetch(address).then((answer) => {
        if (!answer.ok) {
          throw new Error(`${address}: ${answer.status}`);
        }
        return answer.json();
      }));
    }
    return files.get(address);
  };

  /** The middle of the largest part of an outline: overseas parts do not move it. */
  const middle = (feature) => {
    const { type, coordinates } = feature.geometry;
    const parts = (type === "Polygon" ? [coordinates] : coordinates).map((part) => ({ type: "Polygon", coordinates: part }));
    return d3.geoCentroid(d3.greatest(parts, d3.geoArea));
  };

  /** By M49 code, or by name where an outline has none, as that of Kosovo. */
  const outlines = (atlas) => {
    const found = new Map();
    for (const feature of topojson.feature(atlas, atlas.objects.countries).features) {
      const key = feature.id || feature.properties.name;
      if (!found.has(key) || d3.geoArea(feature) > d3.geoArea(found.get(key))) {
        found.set(key, feature);
      }
    }
    return found;
  };

  /** The mean of the middles of the countries of a region, on the globe. */
  const meanOf = (points) => {
    const vectors = points.map(([longitude, latitude]) => {
      const [l, p] = [longitude * Math.PI / 180, latitude * Math.PI / 180];
      return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
    });
    const [x, y, z] = [0, 1, 2].map((i) => d3.mean(vectors, (vector) => vector[i]));
    return [Math.atan2(y, x) * 180 / Math.PI, Math.atan2(z, Math.hypot(x, y)) * 180 / Math.PI];
  };

  const places = (rows) => {
    const all = new Map();
    for (const row of rows) {
      for (const end of ["origin", "destination"]) {
        const code = row[end + "NameCode"];
        all.set(code, { code, name: row[end + "Name"], m49: row[end + "M49"], isRegion: /^\d+$/.test(code) });
      }
    }
    return all;
  };

  /** Where each place is, as far as the atlas tells. */
  const locate = (all, atlas, regions) => {
    const found = outlines(atlas);
    const at = (key) => found.has(key) ? middle(found.get(key)) : undefined;
    const located = new Map();
    for (const place of all.values()) {
      const members = place.isRegion && place.code !== WORLD
        ? (regions.get(place.code) || []).map(at).filter(Boolean) : [];
      const point = place.isRegion ? (members.length ? meanOf(members) : undefined) : at(place.m49) || at(place.name);
      if (point) {
        located.set(place.code, { ...place, longitude: point[0], latitude: point[1] });
      }
    }
    return located;
  };

  /** The fine atlas is six times as heavy: it is loaded where the coarse one lacks a country. */
  const atlasFor = async (all, folder, regions) => {
    const coarse = await load(folder + "countries-110m.json");
    const located = locate(all, coarse, regions);
    const isWhole = Array.from(all.values()).every((place) => place.isRegion || located.has(place.code));
    return isWhole ? coarse : load(folder + "countries-50m.json");
  };

  const overlap = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

  /** The names that find room to the right or to the left of their place, and hide no other; most claims first. */
  const labels = (points, projection, most, width) => {
    const around = (point, left, right) => {
      const [x, y] = projection([point.longitude, point.latitude]);
      return { left: x + left, right: x + right, top: y - 7, bottom: y + 7 };
    };
    const taken = points.map((point) => ({ point, ...around(point, -4, 4) }));
    const kept = [];
    for (const point of points) {
      const long = 10 + 6.4 * point.name.length;
      const boxes = [{ anchor: "start", ...around(point, 5, long) }, { anchor: "end", ...around(point, -long, -5) }];
      const free = boxes.find((box) => box.left > 0 && box.right < width
        && taken.every((other) => other.point === point || !overlap(box, other)));
      if (free && kept.length < most) {
        taken.push(free);
        kept.push({ ...point, anchor: free.anchor });
      }
    }
    return kept;
  };

  /** The part of the globe with these places, from the whole of it to a fifth of its width. */
  const view = (points, width) => {
    const isNarrow = width < 600;
    const within = (height, edge, what) => d3.geoEqualEarth().fitExtent([[edge, edge], [width - edge, height - edge]], what);
    const heightOfGlobe = Math.round(width * .435);
    const globe = within(heightOfGlobe, 2, INHABITED);
    const places = { type: "MultiPoint", coordinates: points.map((place) => [place.longitude, place.latitude]) };
    const height = Math.round(width * (isNarrow ? .8 : .55));
    const near = within(height, isNarrow ? 50 : 90, places);
    if (!points.length || near.scale() < 1.3 * globe.scale()) {
      return { height: heightOfGlobe, projection: globe };
    }
    if (near.scale() > 5 * globe.scale()) {
      const [x, y] = near.scale(5 * globe.scale()).translate([0, 0])(d3.geoCentroid(places));
      near.translate([width / 2 - x, height / 2 - y]);
    }
    const beyondThePole = Math.max(0, d3.geoPath(near).bounds({ type: "Sphere" })[0][1] - 2);
    near.translate([near.translate()[0], near.translate()[1] - beyondThePole]);
    return { height: height - beyondThePole, projection: near.clipExtent([[0, 0], [width, height - beyondThePole]]) };
  };

  tipgraph.pictures.routes = async (rows, width, { atlas: folder, regions: list }) => {
    const regions = new Map(list.split(" ").filter(Boolean).map((region) => [region.split(":")[0], region.split(":")[1].split(",")]));
    const all = places(rows);
    const atlas = await atlasFor(all, folder, regions);
    const located = locate(all, atlas, regions);
    const drawn = rows.filter((row) => located.has(row.originNameCode) && located.has(row.destinationNameCode));
    const end = (row, name) => located.get(row[name + "NameCode"]);
    const isBetween = (row) => row.originNameCode !== row.destinationNameCode;
    const routes = drawn.filter(isBetween).sort((a, b) => a.claims - b.claims);
    const toRegion = (row) => end(row, "origin").isRegion || end(row, "destination").isRegion;
    const internal = drawn.filter((row) => !isBetween(row));
    const most = d3.max(rows, (row) => row.claims);
    const [fewest, widest] = d3.extent(routes, (row) => row.claims);
    const claims = d3.rollup(drawn.flatMap((row) => ["origin", "destination"].map((name) => [row[name + "NameCode"], row.claims])),
      (entries) => d3.sum(entries, (entry) => entry[1]), (entry) => entry[0]);
    const points = Array.from(located.values()).filter((place) => claims.has(place.code))
      .sort((a, b) => claims.get(b.code) - claims.get(a.code) || d3.ascending(a.code, b.code));
    const { height, projection } = view(points, width);
    const named = labels(points, projection, width < 600 ? 6 : 24, width);
    const land = topojson.feature(atlas, atlas.objects.land);
    const borders = topojson.mesh(atlas, atlas.objects.countries, (a, b) => a !== b);
    const arc = (chosen, strokeDasharray) => Plot.arrow(chosen, {
      x1: (row) => end(row, "origin").longitude, y1: (row) => end(row, "origin").latitude,
      x2: (row) => end(row, "destination").longitude, y2: (row) => end(row, "destination").latitude,
      bend: 24, stroke: "var(--exploitation)", strokeOpacity: .65, strokeDasharray, headLength: width < 600 ? 6 : 8,
      strokeWidth: (row) => .9 + 3.1 * Math.sqrt((row.claims - fewest) / Math.max(1, widest - fewest)),
      title: (row) => `${row.originName} → ${row.destinationName}: ${row.claims} claims`
    });
    const dot = (chosen, options) => Plot.dot(chosen, { x: "longitude", y: "latitude", title: "name", ...options });
    const svg = tipgraph.plot({
      width, height, projection: () => projection, style: { fontSize: "12px" }, r: { type: "identity" }, symbol: { type: "identity" },
      marks: [
        Plot.sphere({ stroke: "var(--line)" }),
        Plot.geo(land, { fill: "var(--land)" }),
        Plot.geo(borders, { stroke: "var(--edge)", strokeWidth: .5 }),
        Plot.dot(internal, {
          x: (row) => end(row, "origin").longitude, y: (row) => end(row, "origin").latitude,
          r: (row) => (width < 600 ? 2 : 3) + (width < 600 ? 7 : 11) * Math.sqrt(row.claims / most), fill: "var(--internal)", fillOpacity: .35, stroke: "var(--internal)",
          title: (row) => `within ${row.originName}: ${row.claims} claims`
        }),
        arc(routes.filter((row) => !toRegion(row))),
        arc(routes.filter(toRegion), "4 3"),
        dot(points.filter((place) => !place.isRegion), { r: 1.6, fill: "currentColor" }),
        dot(points.filter((place) => place.isRegion), { r: 4, symbol: "diamond", fill: "var(--edge)", stroke: "currentColor" }),
        ...["start", "end"].map((anchor) => Plot.text(named.filter((place) => place.anchor === anchor), {
          x: "longitude", y: "latitude", text: "name", textAnchor: anchor, dx: anchor === "start" ? 7 : -7,
          fill: "currentColor", stroke: "var(--edge)", strokeWidth: 4
        }))
      ]
    });
    const missing = Array.from(all.values()).filter((place) => !located.has(place.code)).map((place) => place.name);
    return {
      svg,
      key: [
        { label: "→ from origin to destination, the wider the more claims" }, { label: "⇢ dashed: from or to a region" },
        { label: "◇ a region, at the mean of its countries" }, { label: "● a country; around it, claims within it" }
      ],
      notes: (missing.length ? `Without an outline, so not on the map but in the table: ${missing.join(", ")}. ` : "")
        + "The map shows outlines of Natural Earth for orientation. It takes no position on borders or the status of any territory."
    };
  };
})();
