/** Administrative units as a dated tree; their changes and classifications. */
@ApplicationModule(allowedDependencies = {"shared", "journal"})
@NullMarked
package vn.chungsuc.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
