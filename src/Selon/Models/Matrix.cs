using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Selon.Models;

/// <summary>Matrix products over row-major floats. Each sum runs in the order of the inner index, so every machine gets the same result.</summary>
internal static unsafe class Matrix
{
    /// <summary>Columns are a multiple of this.</summary>
    public const int Lanes = 16;

    public static int Padded(int columns) => (columns + Lanes - 1) / Lanes * Lanes;

    /// <summary>
    /// Adds the product of a (rows × inner) and b (inner × columns) to c. Element (i, p) of a lies at <c>a[i * aRow + p * aInner]</c>, so that
    /// a transposed matrix needs no copy.
    /// </summary>
    public static void AddProduct(float* c, int cRow, float* a, int aRow, int aInner, float* b, int bRow, int rows, int columns, int inner)
    {
        var column = 0;
        for (; column + 64 <= columns; column += 64)
        {
            var row = 0;
            for (; row + 6 <= rows; row += 6)
                Tile6(c + ((long)row * cRow) + column, cRow, a + ((long)row * aRow), aRow, aInner, b + column, bRow, inner);
            for (; row + 3 <= rows; row += 3)
                Tile3(c + ((long)row * cRow) + column, cRow, a + ((long)row * aRow), aRow, aInner, b + column, bRow, inner);
            for (; row < rows; row++)
                Tile1(c + ((long)row * cRow) + column, a + ((long)row * aRow), aInner, b + column, bRow, inner);
        }

        for (; column < columns; column += Lanes)
        {
            var row = 0;
            for (; row + 6 <= rows; row += 6)
                Strip6(c + ((long)row * cRow) + column, cRow, a + ((long)row * aRow), aRow, aInner, b + column, bRow, inner);
            for (; row < rows; row++)
                Strip1(c + ((long)row * cRow) + column, a + ((long)row * aRow), aInner, b + column, bRow, inner);
        }
    }

    public static float Dot(float* a, float* b, int length)
    {
        var sum = Vector512<float>.Zero;
        for (var at = 0; at < length; at += Lanes)
            sum = Vector512.FusedMultiplyAdd(Vector512.Load(a + at), Vector512.Load(b + at), sum);
        return Vector512.Sum(sum);
    }

    /// <summary>Writes the same row so many times.</summary>
    public static void FillRows(float* rows, float* row, int width, int count)
    {
        for (var at = 0; at < count; at++)
            Buffer.MemoryCopy(row, rows + ((long)at * width), width * 4L, width * 4L);
    }

    /// <summary>Adds <paramref name="factor"/> times b to a.</summary>
    public static void AddScaled(float* a, float* b, float factor, int length)
    {
        var scale = Vector512.Create(factor);
        for (var at = 0; at < length; at += Lanes)
            Vector512.Store(Vector512.FusedMultiplyAdd(scale, Vector512.Load(b + at), Vector512.Load(a + at)), a + at);
    }

    /// <summary>Multiplies a by b, element by element.</summary>
    public static void Scale(float* a, float* b, long length)
    {
        for (long at = 0; at < length; at += Lanes)
            Vector512.Store(Vector512.Load(a + at) * Vector512.Load(b + at), a + at);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile6(float* c, int cRow, float* a, int aRow, int aInner, float* b, int bRow, int inner)
    {
        float* a1 = a + aRow, a2 = a1 + aRow, a3 = a2 + aRow, a4 = a3 + aRow, a5 = a4 + aRow;
        float* c1 = c + cRow, c2 = c1 + cRow, c3 = c2 + cRow, c4 = c3 + cRow, c5 = c4 + cRow;
        Vector512<float> s00 = Vector512.Load(c), s01 = Vector512.Load(c + 16), s02 = Vector512.Load(c + 32), s03 = Vector512.Load(c + 48);
        Vector512<float> s10 = Vector512.Load(c1), s11 = Vector512.Load(c1 + 16), s12 = Vector512.Load(c1 + 32), s13 = Vector512.Load(c1 + 48);
        Vector512<float> s20 = Vector512.Load(c2), s21 = Vector512.Load(c2 + 16), s22 = Vector512.Load(c2 + 32), s23 = Vector512.Load(c2 + 48);
        Vector512<float> s30 = Vector512.Load(c3), s31 = Vector512.Load(c3 + 16), s32 = Vector512.Load(c3 + 32), s33 = Vector512.Load(c3 + 48);
        Vector512<float> s40 = Vector512.Load(c4), s41 = Vector512.Load(c4 + 16), s42 = Vector512.Load(c4 + 32), s43 = Vector512.Load(c4 + 48);
        Vector512<float> s50 = Vector512.Load(c5), s51 = Vector512.Load(c5 + 16), s52 = Vector512.Load(c5 + 32), s53 = Vector512.Load(c5 + 48);
        for (var p = 0; p < inner; p++)
        {
            Vector512<float> b0 = Vector512.Load(b), b1 = Vector512.Load(b + 16), b2 = Vector512.Load(b + 32), b3 = Vector512.Load(b + 48);
            b += bRow;
            long at = (long)p * aInner;
            var x = Vector512.Create(a[at]);
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            s02 = Vector512.FusedMultiplyAdd(x, b2, s02);
            s03 = Vector512.FusedMultiplyAdd(x, b3, s03);
            x = Vector512.Create(a1[at]);
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            s12 = Vector512.FusedMultiplyAdd(x, b2, s12);
            s13 = Vector512.FusedMultiplyAdd(x, b3, s13);
            x = Vector512.Create(a2[at]);
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            s22 = Vector512.FusedMultiplyAdd(x, b2, s22);
            s23 = Vector512.FusedMultiplyAdd(x, b3, s23);
            x = Vector512.Create(a3[at]);
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            s32 = Vector512.FusedMultiplyAdd(x, b2, s32);
            s33 = Vector512.FusedMultiplyAdd(x, b3, s33);
            x = Vector512.Create(a4[at]);
            s40 = Vector512.FusedMultiplyAdd(x, b0, s40);
            s41 = Vector512.FusedMultiplyAdd(x, b1, s41);
            s42 = Vector512.FusedMultiplyAdd(x, b2, s42);
            s43 = Vector512.FusedMultiplyAdd(x, b3, s43);
            x = Vector512.Create(a5[at]);
            s50 = Vector512.FusedMultiplyAdd(x, b0, s50);
            s51 = Vector512.FusedMultiplyAdd(x, b1, s51);
            s52 = Vector512.FusedMultiplyAdd(x, b2, s52);
            s53 = Vector512.FusedMultiplyAdd(x, b3, s53);
        }

        Store4(c, s00, s01, s02, s03);
        Store4(c1, s10, s11, s12, s13);
        Store4(c2, s20, s21, s22, s23);
        Store4(c3, s30, s31, s32, s33);
        Store4(c4, s40, s41, s42, s43);
        Store4(c5, s50, s51, s52, s53);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store4(float* c, Vector512<float> s0, Vector512<float> s1, Vector512<float> s2, Vector512<float> s3)
    {
        Vector512.Store(s0, c);
        Vector512.Store(s1, c + 16);
        Vector512.Store(s2, c + 32);
        Vector512.Store(s3, c + 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile3(float* c, int cRow, float* a, int aRow, int aInner, float* b, int bRow, int inner)
    {
        float* a1 = a + aRow, a2 = a1 + aRow, c1 = c + cRow, c2 = c1 + cRow;
        Vector512<float> s00 = Vector512.Load(c), s01 = Vector512.Load(c + 16), s02 = Vector512.Load(c + 32), s03 = Vector512.Load(c + 48);
        Vector512<float> s10 = Vector512.Load(c1), s11 = Vector512.Load(c1 + 16), s12 = Vector512.Load(c1 + 32), s13 = Vector512.Load(c1 + 48);
        Vector512<float> s20 = Vector512.Load(c2), s21 = Vector512.Load(c2 + 16), s22 = Vector512.Load(c2 + 32), s23 = Vector512.Load(c2 + 48);
        for (var p = 0; p < inner; p++)
        {
            Vector512<float> b0 = Vector512.Load(b), b1 = Vector512.Load(b + 16), b2 = Vector512.Load(b + 32), b3 = Vector512.Load(b + 48);
            b += bRow;
            long at = (long)p * aInner;
            var x = Vector512.Create(a[at]);
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            s02 = Vector512.FusedMultiplyAdd(x, b2, s02);
            s03 = Vector512.FusedMultiplyAdd(x, b3, s03);
            x = Vector512.Create(a1[at]);
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            s12 = Vector512.FusedMultiplyAdd(x, b2, s12);
            s13 = Vector512.FusedMultiplyAdd(x, b3, s13);
            x = Vector512.Create(a2[at]);
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            s22 = Vector512.FusedMultiplyAdd(x, b2, s22);
            s23 = Vector512.FusedMultiplyAdd(x, b3, s23);
        }

        Store4(c, s00, s01, s02, s03);
        Store4(c1, s10, s11, s12, s13);
        Store4(c2, s20, s21, s22, s23);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1(float* c, float* a, int aInner, float* b, int bRow, int inner)
    {
        Vector512<float> s0 = Vector512.Load(c), s1 = Vector512.Load(c + 16), s2 = Vector512.Load(c + 32), s3 = Vector512.Load(c + 48);
        for (var p = 0; p < inner; p++)
        {
            var x = Vector512.Create(a[(long)p * aInner]);
            s0 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b), s0);
            s1 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 16), s1);
            s2 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 32), s2);
            s3 = Vector512.FusedMultiplyAdd(x, Vector512.Load(b + 48), s3);
            b += bRow;
        }

        Store4(c, s0, s1, s2, s3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Strip6(float* c, int cRow, float* a, int aRow, int aInner, float* b, int bRow, int inner)
    {
        float* a1 = a + aRow, a2 = a1 + aRow, a3 = a2 + aRow, a4 = a3 + aRow, a5 = a4 + aRow;
        Vector512<float> s0 = Vector512.Load(c), s1 = Vector512.Load(c + cRow), s2 = Vector512.Load(c + (2 * cRow));
        Vector512<float> s3 = Vector512.Load(c + (3 * cRow)), s4 = Vector512.Load(c + (4 * cRow)), s5 = Vector512.Load(c + (5 * cRow));
        for (var p = 0; p < inner; p++)
        {
            var b0 = Vector512.Load(b);
            b += bRow;
            long at = (long)p * aInner;
            s0 = Vector512.FusedMultiplyAdd(Vector512.Create(a[at]), b0, s0);
            s1 = Vector512.FusedMultiplyAdd(Vector512.Create(a1[at]), b0, s1);
            s2 = Vector512.FusedMultiplyAdd(Vector512.Create(a2[at]), b0, s2);
            s3 = Vector512.FusedMultiplyAdd(Vector512.Create(a3[at]), b0, s3);
            s4 = Vector512.FusedMultiplyAdd(Vector512.Create(a4[at]), b0, s4);
            s5 = Vector512.FusedMultiplyAdd(Vector512.Create(a5[at]), b0, s5);
        }

        Vector512.Store(s0, c);
        Vector512.Store(s1, c + cRow);
        Vector512.Store(s2, c + (2 * cRow));
        Vector512.Store(s3, c + (3 * cRow));
        Vector512.Store(s4, c + (4 * cRow));
        Vector512.Store(s5, c + (5 * cRow));
    }

    private static void Strip1(float* c, float* a, int aInner, float* b, int bRow, int inner)
    {
        var sum = Vector512.Load(c);
        for (var p = 0; p < inner; p++)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(a[(long)p * aInner]), Vector512.Load(b), sum);
            b += bRow;
        }

        Vector512.Store(sum, c);
    }
}
