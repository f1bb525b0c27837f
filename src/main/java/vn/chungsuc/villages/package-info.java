/**
 * What the villages of a commune are and report: households, people, figures for each indicator.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "journal", "units", "access", "criteria", "assessment"})
@NullMarked
package vn.chungsuc.villages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
