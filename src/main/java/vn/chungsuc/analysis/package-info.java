/**
 * What figures say over years, beside each other and under another set: trends, the way to the next
 * class, outliers with their explanations, a set tried on live figures.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "journal", "units", "access", "criteria", "assessment"})
@NullMarked
package vn.chungsuc.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
