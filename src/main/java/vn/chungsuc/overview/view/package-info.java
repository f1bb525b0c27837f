/** What the pages of {@code overview} show. */
@NullMarked
package vn.chungsuc.overview.view;

import org.jspecify.annotations.NullMarked;
