package vn.chungsuc.petitions.view;

import vn.chungsuc.petitions.Petition;
import vn.chungsuc.petitions.PetitionFilter;
import vn.chungsuc.shared.Listing;

import java.util.List;

/** «Vướng mắc, kiến nghị». */
public record PetitionListPage(
        PetitionFilter filter, List<Petition> petitions, Listing listing, boolean may) {}
