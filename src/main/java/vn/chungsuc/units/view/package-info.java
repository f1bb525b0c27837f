@NullMarked
@NamedInterface("view")
package vn.chungsuc.units.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
