/*
 * Draws each picture of a page from the table beneath it, so that the two cannot differ. A picture is drawn by the
 * function of its name in tipgraph.pictures, which gets the rows and how wide it may be, and gives
 * { svg, key, notes }: the drawing, what its colours mean, and what it could not show.
 */
"use strict";

const tipgraph = { pictures: {} };

/** The rows of a table: by variable, the text of the cell, or its number; and its code under the name with "Code". */
tipgraph.rows = (table) => {
  const variables = Array.from(table.querySelectorAll("th"), (heading) => heading.dataset.variable);
  return Array.from(table.tBodies[0].rows, (row) => {
    const values = {};
    Array.from(row.cells).forEach((cell, i) => {
      const isCount = cell.classList.contains("number");
      values[variables[i]] = isCount ? Number(cell.textContent) : cell.textContent;
      values[variables[i] + "Code"] = cell.dataset.code || "";
    });
    return values;
  });
};

/** Plot brings its style as an element, which the policy of this site does not allow: pictures.css has those rules. */
tipgraph.plot = (options) => {
  const svg = Plot.plot({ className: "plot", color: { type: "identity" }, opacity: { type: "identity" }, ...options });
  svg.querySelectorAll("style").forEach((style) => style.remove());
  // Plot names its groups, which only what has a role may have.
  svg.querySelectorAll("g[aria-label]").forEach((group) => group.setAttribute("role", "group"));
  return svg;
};

/** A pattern of stripes, to be the fill of what must not be taken for a colour beside it. */
tipgraph.stripes = (svg, id, stroke) => {
  const pattern = d3.create("svg:pattern")
    .attr("id", id).attr("width", 6).attr("height", 6)
    .attr("patternUnits", "userSpaceOnUse").attr("patternTransform", "rotate(45)");
  pattern.append("line").attr("y2", 6).attr("stroke", stroke).attr("stroke-width", 5);
  svg.prepend(pattern.node());
};

(() => {
  /** Beyond so many pixels a picture scrolls within the page. */
  const TALL = 1200;

  const keyOf = (entries, figure) => {
    const list = d3.create("ul").attr("class", "key");
    for (const { fill, label } of entries) {
      const item = list.append("li");
      if (fill) {
        const swatch = item.append("svg").attr("width", 14).attr("height", 14).attr("aria-hidden", "true");
        if (fill.startsWith("url(")) {
          tipgraph.stripes(swatch.node(), figure.id + "-key", "var(--unknown)");
        }
        swatch.append("rect").attr("x", .5).attr("y", .5).attr("width", 13).attr("height", 13).attr("stroke", "currentColor")
          .attr("fill", fill.startsWith("url(") ? `url(#${figure.id}-key)` : fill);
      }
      item.append("span").text(label);
    }
    return list.node();
  };

  /** A copy that is the same without the style of the page. */
  const standalone = (svg) => {
    const copy = svg.cloneNode(true);
    const copies = copy.querySelectorAll("*");
    svg.querySelectorAll("*").forEach((element, i) => {
      const style = getComputedStyle(element);
      for (const property of ["fill", "stroke"]) {
        if (/var\(|currentColor/.test(element.getAttribute(property) || "")) {
          copies[i].setAttribute(property, style[property]);
        }
      }
    });
    copy.prepend(d3.create("svg:rect").attr("width", "100%").attr("height", "100%")
      .attr("fill", getComputedStyle(svg).getPropertyValue("--edge")).node());
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("color", getComputedStyle(svg).color);
    copy.setAttribute("fill", getComputedStyle(svg).color);
    return new Blob([copy.outerHTML], { type: "image/svg+xml" });
  };

  const offerDownload = (figure, svg) => {
    const link = document.createElement("a");
    link.textContent = "Download the picture (SVG)";
    link.download = "tipgraph-" + figure.id + ".svg";
    link.href = "#" + figure.id;
    link.addEventListener("click", () => {
      const address = URL.createObjectURL(standalone(svg));
      link.href = address;
      setTimeout(() => URL.revokeObjectURL(address), 60000);
    });
    figure.querySelector(".download").replaceChildren(" · ", link);
  };

  /** Keeps the names of rows, and the heads of columns, in sight where a picture scrolls. */
  const pin = (frame, svg, { left, top }) => {
    const copy = (side, width, height) => {
      const part = svg.cloneNode(true);
      part.querySelectorAll("[aria-label=cell], [aria-label=text], [aria-label=rule]").forEach((mark) => mark.remove());
      part.setAttribute("viewBox", `0 0 ${width} ${height}`);
      part.setAttribute("width", width);
      part.setAttribute("height", height);
      const place = d3.create("div").attr("class", "pinned " + side).attr("aria-hidden", "true").node();
      place.append(part);
      svg.before(place);
    };
    const { width, height } = svg.viewBox.baseVal;
    if (frame.scrollHeight > frame.clientHeight && top) {
      copy("top", width, top);
    }
    if (frame.scrollWidth > frame.clientWidth) {
      copy("left", left, height);
    }
  };

  const draw = async (figure) => {
    const begun = performance.now();
    const place = figure.querySelector(".drawing");
    const rows = tipgraph.rows(figure.querySelector("table"));
    const width = Math.max(280, place.clientWidth);
    const { svg, key = [], notes = "", pinned, latestLast } = await tipgraph.pictures[place.dataset.picture](rows, width, place.dataset);
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-labelledby", figure.id + "-heading");
    svg.setAttribute("aria-describedby", figure.id + "-summary");
    const frame = d3.create("div").attr("class", "frame").node();
    frame.append(d3.create("div").attr("class", "whole").node());
    frame.firstChild.append(svg);
    frame.classList.toggle("tall", svg.height.baseVal.value > TALL);
    place.replaceChildren(keyOf(key, figure), frame);
    if (frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight) {
      frame.tabIndex = 0;
      frame.setAttribute("role", "group");
      frame.setAttribute("aria-labelledby", figure.id + "-heading");
    }
    if (pinned) {
      pin(frame, svg, pinned);
    }
    if (latestLast) {
      frame.scrollLeft = frame.scrollWidth;
    }
    figure.querySelector(".unplaced").textContent = notes;
    offerDownload(figure, svg);
    place.dataset.drawn = String(width);
    performance.measure(figure.id, { start: begun, end: performance.now() });
  };

  const redraw = (figure) => draw(figure).catch((error) => {
    figure.querySelector(".drawing").textContent = "The picture could not be drawn; its numbers are in the table.";
    console.error(error);
  });

  const begin = () => {
    const near = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
      near.unobserve(entry.target);
      redraw(entry.target);
    }), { rootMargin: "600px" });
    const figures = Array.from(document.querySelectorAll("figure.picture")).filter((figure) => figure.querySelector(".drawing"));
    figures.forEach((figure) => near.observe(figure));
    let later;
    addEventListener("resize", () => {
      clearTimeout(later);
      later = setTimeout(() => figures.filter((figure) => {
        const place = figure.querySelector(".drawing");
        return place.dataset.drawn && Number(place.dataset.drawn) !== Math.max(280, place.clientWidth);
      }).forEach(redraw), 200);
    });
    addEventListener("beforeprint", () => figures
      .filter((figure) => !figure.querySelector(".drawing").dataset.drawn).forEach(redraw));
  };

  addEventListener("DOMContentLoaded", begin);
})();
