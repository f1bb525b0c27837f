/** What the pages of criteria sets show. */
@NullMarked
package vn.chungsuc.criteria.view;

import org.jspecify.annotations.NullMarked;
