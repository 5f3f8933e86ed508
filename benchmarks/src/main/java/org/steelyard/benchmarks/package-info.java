/// Measurements of Steelyard and of programs to compare it with; no part of the product.
package org.steelyard.benchmarks;
