package org.tipgraph.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Gives boxes and lines their places: in layers from left to right, lines at right angles, by the Eclipse Layout Kernel.
 * The same sketch has the same layout.
 *
 * @see <a href="https://eclipse.dev/elk/reference/algorithms/org-eclipse-elk-layered.html">ELK Layered</a>
 */
final class Layout {

    private final ElkNode paper = ElkGraphUtil.createGraph();
    private final Map<Node, ElkNode> nodes = new LinkedHashMap<>();
    private final Map<Node, Box> boxes = new LinkedHashMap<>();
    private final Map<Line, ElkEdge> edges = new LinkedHashMap<>();

    private Layout() {}

    static Diagram of(List<Box> boxes, List<Line> lines) {
        Layout layout = new Layout();
        boxes.forEach(layout::put);
        lines.forEach(layout::join);
        return layout.laidOut();
    }

    private void put(Box box) {
        ElkNode node = ElkGraphUtil.createNode(paper);
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes.put(box.type(), node);
        boxes.put(box.type(), box);
    }

    private void join(Line line) {
        Box from = boxes.get(line.from());
        double height = from.rows().stream()
                .filter(row -> row.target().equals(line.property()))
                .map(from::middleOf)
                .findFirst()
                .orElse(Box.middleOfTitle());
        ElkPort begin = port(nodes.get(line.from()), PortSide.EAST, from.width(), height);
        ElkPort end = port(nodes.get(line.to()), PortSide.WEST, 0, Box.entry(line.subclass()));
        edges.put(line, ElkGraphUtil.createSimpleEdge(begin, end));
    }

    /** Lines that begin or end at the same place share it. */
    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        return node.getPorts().stream()
                .filter(port -> port.getX() == x && port.getY() == y)
                .findFirst()
                .orElseGet(() -> newPort(node, side, x, y));
    }

    private static ElkPort newPort(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    private Diagram laidOut() {
        paper.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        paper.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        paper.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        paper.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        paper.setProperty(LayeredOptions.SPACING_NODE_NODE, 12.0);
        paper.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 6.0);
        paper.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 6.0);
        paper.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        paper.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 30.0);
        new RecursiveGraphLayoutEngine().layout(paper, new BasicProgressMonitor());
        List<Box> placed = new ArrayList<>();
        boxes.forEach((type, box) -> placed.add(
                box.at(round(nodes.get(type).getX()), round(nodes.get(type).getY()))));
        List<Line> routed = new ArrayList<>();
        edges.forEach((line, edge) -> routed.add(line.through(points(edge))));
        return new Diagram(placed, routed, Math.ceil(paper.getWidth()), Math.ceil(paper.getHeight()));
    }

    private static List<Line.Point> points(ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        Stream<Line.Point> bends = section.getBendPoints().stream().map(bend -> point(bend.getX(), bend.getY()));
        return Stream.of(
                        Stream.of(point(section.getStartX(), section.getStartY())),
                        bends,
                        Stream.of(point(section.getEndX(), section.getEndY())))
                .flatMap(points -> points)
                .toList();
    }

    private static Line.Point point(double x, double y) {
        return new Line.Point(round(x), round(y));
    }

    /** To a quarter, which is written in few digits. */
    private static double round(double measure) {
        return Math.round(measure * 4) / 4.0;
    }
}
