@NullMarked
package vn.chungsuc.unitchange.view;

import org.jspecify.annotations.NullMarked;
