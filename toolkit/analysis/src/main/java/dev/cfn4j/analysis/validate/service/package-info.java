/** Rules that AWS documents for one service and that its schemas do not say. */
@NullMarked
package dev.cfn4j.analysis.validate.service;

import org.jspecify.annotations.NullMarked;
