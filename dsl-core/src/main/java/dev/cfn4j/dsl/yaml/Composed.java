package dev.cfn4j.dsl.yaml;

import dev.cfn4j.dsl.node.Node;
import dev.cfn4j.dsl.node.NodeMark;

/**
 * A node that was read.
 *
 * @param node the node
 * @param mark where it begins
 */
record Composed(Node node, NodeMark mark) {}
