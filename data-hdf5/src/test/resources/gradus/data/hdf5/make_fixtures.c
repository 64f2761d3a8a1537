/* Makes the HDF5 fixtures of gradus-data-hdf5: h5cc make_fixtures.c -o make_fixtures && ./make_fixtures */
#include <hdf5.h>
#include <stdint.h>
#include <string.h>

#define N 5
#define H 4
#define W 3
#define C 3
#define VALUES (N * H * W * C)

static uint8_t pixels[VALUES];
static const char *fixed_names[2] = {"non-cat", "cat"};

static hid_t file(const char *name, int latest) {
    hid_t access = H5Pcreate(H5P_FILE_ACCESS);
    if (latest) H5Pset_libver_bounds(access, H5F_LIBVER_LATEST, H5F_LIBVER_LATEST);
    return H5Fcreate(name, H5F_ACC_TRUNC, H5P_DEFAULT, access);
}

static hid_t put(hid_t f, const char *name, hid_t stored, hid_t memory, int rank, const hsize_t *dims,
                 const hsize_t *max, hid_t creation, const void *data) {
    hid_t space = H5Screate_simple(rank, dims, max);
    hid_t d = H5Dcreate2(f, name, stored, space, H5P_DEFAULT, creation, H5P_DEFAULT);
    if (data) H5Dwrite(d, memory, H5S_ALL, H5S_ALL, H5P_DEFAULT, data);
    H5Sclose(space);
    return d;
}

static void put_labels(hid_t f) {
    int64_t labels[N] = {0, 1, 0, 1, 1};
    hsize_t dims[1] = {N};
    H5Dclose(put(f, "train_set_y", H5T_STD_I64LE, H5T_NATIVE_INT64, 1, dims, NULL, H5P_DEFAULT, labels));
}

static void put_fixed_classes(hid_t f) {
    hid_t text = H5Tcopy(H5T_C_S1);
    char data[14] = {0};
    hsize_t dims[1] = {2};
    H5Tset_size(text, 7);
    H5Tset_strpad(text, H5T_STR_NULLPAD);
    memcpy(data, fixed_names[0], 7);
    memcpy(data + 7, fixed_names[1], 3);
    H5Dclose(put(f, "list_classes", text, text, 1, dims, NULL, H5P_DEFAULT, data));
}

static void put_variable_classes(hid_t f) {
    hid_t text = H5Tcopy(H5T_C_S1);
    hsize_t dims[1] = {2};
    H5Tset_size(text, H5T_VARIABLE);
    H5Tset_cset(text, H5T_CSET_UTF8);
    H5Dclose(put(f, "list_classes", text, text, 1, dims, NULL, H5P_DEFAULT, fixed_names));
}

static hid_t chunks(int shuffle, int gzip, int fletcher) {
    hid_t creation = H5Pcreate(H5P_DATASET_CREATE);
    hsize_t chunk[4] = {2, 3, 2, 3};
    H5Pset_chunk(creation, 4, chunk);
    if (shuffle) H5Pset_shuffle(creation);
    if (gzip) H5Pset_deflate(creation, 6);
    if (fletcher) H5Pset_fletcher32(creation);
    return creation;
}

static const hsize_t shape[4] = {N, H, W, C};

static void put_images(hid_t f, hid_t stored, hid_t creation, const hsize_t *max) {
    H5Dclose(put(f, "train_set_x", stored, H5T_NATIVE_UINT8, 4, shape, max, creation, pixels));
}

static void images(const char *name, int latest, hid_t stored, hid_t creation, const hsize_t *max) {
    hid_t f = file(name, latest);
    put_images(f, stored, creation, max);
    put_labels(f);
    put_fixed_classes(f);
    H5Fclose(f);
}

static void attributes(void) {
    hid_t f = file("inspected.h5", 0), g, s, a, t, d;
    double reals[3] = {0.5, -1, 2};
    int32_t number = -7;
    hsize_t dims[1] = {3}, two[2] = {2, 2};
    const char *text = "made for tests";
    float grid[4] = {1, 2, 3, 4};
    g = H5Gcreate2(f, "group", H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
    s = H5Screate_simple(1, dims, NULL);
    a = H5Acreate2(g, "reals", H5T_IEEE_F64LE, s, H5P_DEFAULT, H5P_DEFAULT);
    H5Awrite(a, H5T_NATIVE_DOUBLE, reals);
    s = H5Screate(H5S_SCALAR);
    a = H5Acreate2(g, "number", H5T_STD_I32BE, s, H5P_DEFAULT, H5P_DEFAULT);
    H5Awrite(a, H5T_NATIVE_INT32, &number);
    t = H5Tcopy(H5T_C_S1);
    H5Tset_size(t, H5T_VARIABLE);
    a = H5Acreate2(f, "text", t, s, H5P_DEFAULT, H5P_DEFAULT);
    H5Awrite(a, t, &text);
    d = put(g, "floats", H5T_IEEE_F32BE, H5T_NATIVE_FLOAT, 2, two, NULL, H5P_DEFAULT, grid);
    t = H5Tcreate(H5T_COMPOUND, 12);
    H5Tinsert(t, "x", 0, H5T_IEEE_F32LE);
    H5Tinsert(t, "id", 4, H5T_STD_U64LE);
    H5Tcommit2(f, "point", t, H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT);
    H5Dclose(put(f, "points", t, t, 1, dims, NULL, H5P_DEFAULT, NULL));
    H5Dclose(d);
    H5Lcreate_soft("/group/floats", f, "soft", H5P_DEFAULT, H5P_DEFAULT);
    H5Lcreate_external("other.h5", "/train_set_x", f, "external", H5P_DEFAULT, H5P_DEFAULT);
    H5Lcreate_hard(f, "/", g, "root", H5P_DEFAULT, H5P_DEFAULT);
    H5Fclose(f);
}

int main(void) {
    hsize_t unlimited[4] = {H5S_UNLIMITED, H, W, C}, both[4] = {H5S_UNLIMITED, H5S_UNLIMITED, W, C};
    hsize_t huge[4] = {1ULL << 40, 64, 64, 3}, large[4] = {20000, 64, 64, 3};
    hid_t f, c, half;
    static float unit[VALUES];
    for (int i = 0; i < VALUES; i++) pixels[i] = (uint8_t)(i * 37 + 11);

    images("chunked_gzip_shuffle.h5", 0, H5T_STD_U8LE, chunks(1, 1, 0), NULL);
    images("chunked_int16be_fletcher.h5", 0, H5T_STD_I16BE, chunks(1, 1, 1), NULL);
    images("chunked_fixed_array.h5", 1, H5T_STD_U16LE, chunks(1, 1, 0), NULL);
    images("chunked_extensible_array.h5", 1, H5T_STD_U8LE, chunks(0, 0, 0), unlimited);
    images("chunked_btree2.h5", 1, H5T_STD_U8LE, chunks(1, 1, 0), both);

    for (int i = 0; i < VALUES; i++) unit[i] = pixels[i] / 255.0f;
    f = file("float32.h5", 0);
    H5Dclose(put(f, "train_set_x", H5T_IEEE_F32BE, H5T_NATIVE_FLOAT, 4, shape, NULL, chunks(1, 1, 0), unit));
    put_labels(f);
    H5Fclose(f);
    half = H5Tcopy(H5T_IEEE_F32LE);
    H5Tset_fields(half, 15, 10, 5, 0, 10);
    H5Tset_size(half, 2);
    H5Tset_ebias(half, 15);
    f = file("float16.h5", 0);
    put_images(f, half, H5P_DEFAULT, NULL);
    put_labels(f);
    H5Fclose(f);

    c = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_layout(c, H5D_COMPACT);
    f = file("compact_variable_strings.h5", 0);
    put_images(f, H5T_STD_U8LE, c, NULL);
    put_labels(f);
    put_variable_classes(f);
    H5Fclose(f);

    c = H5Pcreate(H5P_FILE_CREATE);
    H5Pset_userblock(c, 512);
    f = H5Fcreate("user_block.h5", H5F_ACC_TRUNC, c, H5P_DEFAULT);
    put_images(f, H5T_STD_U8LE, H5P_DEFAULT, NULL);
    put_labels(f);
    put_fixed_classes(f);
    H5Fclose(f);

    f = file("declared_huge.h5", 0);
    c = chunks(0, 1, 0);
    H5Dclose(put(f, "train_set_x", H5T_STD_U8LE, 0, 4, huge, NULL, c, NULL));
    put_labels(f);
    H5Fclose(f);
    f = file("declared_large.h5", 0);
    H5Dclose(put(f, "train_set_x", H5T_STD_U8LE, 0, 4, large, NULL, c, NULL));
    put_labels(f);
    H5Fclose(f);

    f = file("never_written.h5", 0);
    H5Dclose(put(f, "train_set_x", H5T_STD_U8LE, 0, 4, shape, NULL, H5P_DEFAULT, NULL));
    put_labels(f);
    H5Fclose(f);

    f = file("missing_chunks.h5", 0);
    H5Dclose(put(f, "train_set_x", H5T_STD_U8LE, 0, 4, shape, NULL, c, NULL));
    put_labels(f);
    H5Fclose(f);

    f = file("links.h5", 0);
    H5Lcreate_external("chunked_gzip_shuffle.h5", "/train_set_x", f, "train_set_x", H5P_DEFAULT, H5P_DEFAULT);
    H5Lcreate_soft("/b", f, "a", H5P_DEFAULT, H5P_DEFAULT);
    H5Lcreate_soft("/a", f, "b", H5P_DEFAULT, H5P_DEFAULT);
    put_labels(f);
    H5Fclose(f);

    f = file("external_storage.h5", 0);
    c = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_external(c, "external_storage.raw", 0, VALUES);
    put_images(f, H5T_STD_U8LE, c, NULL);
    H5Fclose(f);

    f = file("virtual_storage.h5", 1);
    c = H5Pcreate(H5P_DATASET_CREATE);
    H5Pset_virtual(c, H5Screate_simple(4, shape, NULL), "chunked_gzip_shuffle.h5", "/train_set_x",
                   H5Screate_simple(4, shape, NULL));
    H5Dclose(put(f, "train_set_x", H5T_STD_U8LE, 0, 4, shape, NULL, c, NULL));
    H5Fclose(f);

    attributes();
    return 0;
}
